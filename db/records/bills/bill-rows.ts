/** Writes one version of a bill: the row of its facts and the rows of its parts, all with the same instant. */
import type { Instant } from "~/domain/dates/calendar-date";
import type { Reader } from "../../store";
import type { RecordOf } from "../record-forms";

export async function insertBillVersion(
  { db, tables }: Reader,
  billId: number,
  record: RecordOf<"bill">,
  recordedAt: Instant,
): Promise<void> {
  const own = { billId, recordedAt };
  await db.insert(tables.billFacts).values({
    ...own,
    kindCode: record.kind,
    planNumber: record.plan?.number ?? null,
    planList: record.plan?.list ?? null,
    planDue: record.plan?.due ?? null,
    lawName: record.law,
    mojCode: record.codes.moj ?? null,
    lyLawNumber: record.codes.lyLaw ?? null,
    ...record.prose,
  });
  await db
    .insert(tables.billTitles)
    .values(record.titles.map(({ from, ...title }) => ({ ...own, fromOn: from ?? null, ...title })));
  const aliases = (record.alsoCalled ?? []).map(({ zh, en }, position) => ({ ...own, position, zh, en }));
  if (aliases.length > 0) await db.insert(tables.billAliases).values(aliases);
  const agencies = [
    ...record.lead.map(({ agency, from }) => ({ agencyCode: agency, role: "lead", fromOn: from ?? null })),
    ...record.supporting.map((agency) => ({ agencyCode: agency, role: "supporting", fromOn: null })),
  ];
  if (agencies.length > 0)
    await db.insert(tables.billAgencies).values(agencies.map((agency) => ({ ...own, ...agency })));
  const topics = record.topics.map((topicCode) => ({ ...own, topicCode, linkedBy: "editor" }));
  if (topics.length > 0) await db.insert(tables.billTopics).values(topics);
  const numbers = [
    ...(record.codes.lyBills ?? []).map((number) => ({ ...own, kind: "ly_bill", number })),
    ...(record.codes.eyDocuments ?? []).map((number) => ({ ...own, kind: "ey_document", number })),
  ];
  if (numbers.length > 0) await db.insert(tables.billNumbers).values(numbers);
  const commencements = record.commencement.map(({ rule, article, words, scope }, position) => ({
    ...own,
    position,
    ruleCode: rule,
    article,
    words,
    scopeZh: scope?.zh ?? null,
    scopeEn: scope?.en ?? null,
  }));
  if (commencements.length > 0) await db.insert(tables.commencements).values(commencements);
}
