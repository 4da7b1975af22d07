/** Reads the versions of bills back as records, oldest first; a version's parts carry the same two instants as its facts. */
import { asc, eq } from "drizzle-orm";
import type { CommencementRule, PlanList } from "~/domain/bills/vocabulary";
import type { BillKind, Procedure } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { optionalList, type Published } from "../rows/published";
import type { RecordOf } from "../record-forms";

type BillRecord = RecordOf<"bill">;
interface Part {
  readonly id: number;
  readonly billId: number;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}
const versionOf = ({ billId, recordedAt, retractedAt }: Part) => `${billId} ${recordedAt} ${retractedAt}`;

/** @param billId null for every bill */
export async function listBillVersions(
  { db, tables }: Reader,
  billId: number | null = null,
): Promise<Published<BillRecord>[]> {
  const { bills, billFacts } = tables;
  const rows = await db
    .select({ facts: billFacts, slug: bills.slug, procedure: bills.procedureCode })
    .from(billFacts)
    .innerJoin(bills, eq(bills.id, billFacts.billId))
    .where(billId === null ? undefined : eq(billFacts.billId, billId))
    .orderBy(asc(bills.position), asc(bills.id), asc(billFacts.id));
  type PartTable = typeof tables.billTitles;
  const partsOf = async <R extends Part>(table: { readonly $inferSelect: R }) => {
    const part = table as unknown as PartTable;
    const found = await db
      .select()
      .from(part)
      .where(billId === null ? undefined : eq(part.billId, billId))
      .orderBy(asc(part.id));
    const byVersion = groupBy(found as unknown as R[], versionOf);
    return (facts: Part) => byVersion.get(versionOf(facts)) ?? [];
  };
  const titles = await partsOf(tables.billTitles);
  const aliases = await partsOf(tables.billAliases);
  const agencies = await partsOf(tables.billAgencies);
  const topics = await partsOf(tables.billTopics);
  const numbers = await partsOf(tables.billNumbers);
  const commencements = await partsOf(tables.commencements);
  return rows.map(({ facts, slug, procedure }) => {
    const called = aliases(facts).map(({ zh, en }) => ({ zh, en }));
    const led = agencies(facts);
    const numbered = numbers(facts);
    const numbersOf = (kind: string) => numbered.filter((row) => row.kind === kind).map((row) => row.number);
    const codes = {
      ...(facts.mojCode !== null && { moj: facts.mojCode }),
      ...(facts.lyLawNumber !== null && { lyLaw: facts.lyLawNumber }),
      ...optionalList("lyBills", numbersOf("ly_bill")),
      ...optionalList("eyDocuments", numbersOf("ey_document")),
    };
    const record: BillRecord = {
      slug,
      procedure: procedure as Procedure,
      kind: facts.kindCode as BillKind,
      ...(facts.planNumber !== null && {
        plan: {
          number: facts.planNumber,
          list: facts.planList as PlanList,
          ...(facts.planDue !== null && { due: facts.planDue }),
        },
      }),
      law: facts.lawName,
      titles: titles(facts).map(({ fromOn, zh, en, enOfficial }) => ({
        ...(fromOn !== null && { from: fromOn as CalendarDate }),
        zh,
        en,
        enOfficial,
      })),
      ...optionalList("alsoCalled", called),
      lead: led
        .filter(({ role }) => role === "lead")
        .map(({ agencyCode, fromOn }) => ({
          agency: agencyCode,
          ...(fromOn !== null && { from: fromOn as CalendarDate }),
        })),
      supporting: led.filter(({ role }) => role === "supporting").map(({ agencyCode }) => agencyCode),
      topics: topics(facts).map(({ topicCode }) => topicCode),
      codes,
      commencement: commencements(facts).map(({ ruleCode, article, words, scopeZh, scopeEn }) => ({
        rule: ruleCode as CommencementRule,
        article,
        words,
        scope: scopeZh === null || scopeEn === null ? null : { zh: scopeZh, en: scopeEn },
      })),
      prose: {
        plainZh: facts.plainZh,
        legalZh: facts.legalZh,
        plainEn: facts.plainEn,
        legalEn: facts.legalEn,
      },
    };
    return { key: slug, record, recordedAt: facts.recordedAt, retractedAt: facts.retractedAt };
  });
}
