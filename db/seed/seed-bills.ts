/** Inserts the bills that the database does not have yet, each with everything that hangs on it. */
import { movesBill } from "~/domain/bills/stages";
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { Reader } from "../store";
import type { BillRecord, EventRecord } from "./record-shapes";

/** Items outside the plan come after the plan's, in the order of their slugs. */
const afterThePlan = 1000;

/** @returns the slugs of those inserted */
export async function insertBills(within: Reader, records: readonly BillRecord[]): Promise<string[]> {
  const { db, tables } = within;
  const rows = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
  const idOf = new Map(rows.map((row) => [row.slug, row.id]));
  const missing = records.filter((record) => !idOf.has(record.slug));
  for (const record of missing) {
    const billId = await insertBill(within, record, afterThePlan + records.indexOf(record));
    idOf.set(record.slug, billId);
    await insertParts(within, record, billId);
    await insertEvents(within, record, billId);
  }
  for (const record of missing)
    for (const { kind, to, article, note } of record.facts.relations)
      await db.insert(tables.relations).values({
        fromBillId: idOf.get(record.slug)!,
        toBillId: idOf.get(to)!,
        kindCode: kind,
        noteZh: note?.zh ?? null,
        noteEn: note?.en ?? null,
        article: article ?? null,
      });
  return missing.map((record) => record.slug);
}

async function insertBill({ db, tables }: Reader, record: BillRecord, fallback: number): Promise<number> {
  const { slug, facts, prose } = record;
  const [row] = await db
    .insert(tables.bills)
    .values({
      slug,
      procedureCode: facts.procedure,
      kindCode: facts.kind,
      planNumber: facts.plan?.number ?? null,
      planList: facts.plan?.list ?? null,
      planDue: facts.plan?.due ?? null,
      position: facts.plan?.number ?? fallback,
      lawName: facts.law,
      mojCode: facts.codes.moj ?? null,
      lyLawNumber: facts.codes.lyLaw ?? null,
      ...prose,
      recordedAt: facts.recorded,
    })
    .returning({ id: tables.bills.id });
  return row!.id;
}

async function insertParts({ db, tables }: Reader, { facts }: BillRecord, billId: number): Promise<void> {
  await db.insert(tables.billTitles).values(
    facts.titles.map(({ from, zh, en, enOfficial }) => ({
      billId,
      fromOn: from ?? null,
      zh,
      en,
      enOfficial,
    })),
  );
  for (const [position, { zh, en }] of (facts.alsoCalled ?? []).entries())
    await db.insert(tables.billAliases).values({ billId, position, zh, en });
  const agencies = [
    ...facts.lead.map(({ agency, from }) => ({ agencyCode: agency, role: "lead", fromOn: from ?? null })),
    ...facts.supporting.map((agency) => ({ agencyCode: agency, role: "supporting", fromOn: null })),
  ];
  for (const agency of agencies) await db.insert(tables.billAgencies).values({ billId, ...agency });
  for (const topicCode of facts.topics)
    await db.insert(tables.billTopics).values({ billId, topicCode, linkedBy: "editor" });
  for (const number of facts.codes.lyBills ?? [])
    await db.insert(tables.billNumbers).values({ billId, kind: "ly_bill", number });
  for (const number of facts.codes.eyDocuments ?? [])
    await db.insert(tables.billNumbers).values({ billId, kind: "ey_document", number });
  for (const [position, { rule, article, words, scope }] of facts.commencement.entries())
    await db.insert(tables.commencements).values({
      billId,
      position,
      ruleCode: rule,
      article,
      words,
      scopeZh: scope?.zh ?? null,
      scopeEn: scope?.en ?? null,
    });
}

async function insertEvents({ db, tables }: Reader, { facts }: BillRecord, billId: number): Promise<void> {
  const perDay = new Map<string, number>();
  for (const event of facts.events) {
    const date = dateOf(event);
    const dayOrder = (perDay.get(date.on) ?? 0) + 1;
    perDay.set(date.on, dayOrder);
    const code = event.stage;
    const [row] = await db
      .insert(tables.events)
      .values({
        billId,
        code,
        moves: movesBill(code),
        happenedOn: date.on,
        precisionCode: date.precision,
        dayOrder,
        verbatim: event.verbatim ?? null,
        noteZh: event.note?.zh ?? null,
        noteEn: event.note?.en ?? null,
        unusualZh: event.unusual?.zh ?? null,
        unusualEn: event.unusual?.en ?? null,
        ruleCode: event.rule ?? null,
        document: event.document ?? null,
        recordedAt: facts.recorded,
      })
      .returning({ id: tables.events.id });
    await db.insert(tables.eventSources).values(
      event.sources.map((source, position) => ({
        eventId: row!.id,
        position,
        sourceKey: source.source,
        locator: source.at ?? null,
        address: source.address ?? null,
        gradeCode: source.grade,
      })),
    );
  }
}

function dateOf(event: EventRecord) {
  const date = parsePartialDate(event.on);
  if (!date.ok) throw new Error(`Unchecked date "${event.on}"`);
  return date.value;
}
