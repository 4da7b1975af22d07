/** Seeds the experiments (content/sandboxes/): inserts what is missing and overwrites nothing. */
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { Reader } from "../store";
import type { SeedContent } from "./record-shapes";
import { readExperiments } from "./sandboxes/read-experiments";
import type { ExperimentRecord } from "./sandboxes/shapes";

/** Reads and checks the records, before anything is written. @throws ContentProblem */
export function readExperimentRecords(folder: string, content: SeedContent): Promise<ExperimentRecord[]> {
  return readExperiments(folder, content);
}

/** Inserts what is missing, inside the seed's transaction. @returns how many records were inserted */
export async function insertExperimentRecords(
  within: Reader,
  records: readonly ExperimentRecord[],
): Promise<number> {
  const { db, tables } = within;
  const rows = await db.select({ slug: tables.experiments.slug }).from(tables.experiments);
  const present = new Set(rows.map((row) => row.slug));
  const missing = records.filter((record) => !present.has(record.slug));
  if (missing.length === 0) return 0;
  const bills = await db.select({ id: tables.bills.id, slug: tables.bills.slug }).from(tables.bills);
  const billIds = new Map(bills.map((bill) => [bill.slug, bill.id]));
  for (const record of missing) {
    const experimentId = await insertExperiment(within, record, billIds);
    await insertEvents(within, record, experimentId);
    await insertExemptions(within, record, experimentId, billIds);
  }
  return missing.length;
}

async function insertExperiment(
  { db, tables }: Reader,
  { slug, facts, prose }: ExperimentRecord,
  billIds: ReadonlyMap<string, number>,
): Promise<number> {
  const [row] = await db
    .insert(tables.experiments)
    .values({
      slug,
      actBillId: facts.act === null ? null : billIds.get(facts.act)!,
      channel: facts.channel,
      titleZh: facts.title.zh,
      titleEn: facts.title.en,
      applicantZh: facts.applicant?.zh ?? null,
      applicantEn: facts.applicant?.en ?? null,
      contentZh: facts.content?.zh ?? null,
      contentEn: facts.content?.en ?? null,
      scopeZh: facts.scope?.zh ?? null,
      scopeEn: facts.scope?.en ?? null,
      proseZh: prose.zh,
      proseEn: prose.en,
      needsLawChange: facts.needsLawChange,
      recordedAt: facts.recorded,
    })
    .returning({ id: tables.experiments.id });
  return row!.id;
}

async function insertEvents(
  { db, tables }: Reader,
  { facts }: ExperimentRecord,
  experimentId: number,
): Promise<void> {
  const perDay = new Map<string, number>();
  for (const event of facts.events) {
    const date = parsePartialDate(event.on);
    if (!date.ok) throw new Error(`Unchecked date "${event.on}"`);
    const { on, precision } = date.value;
    const dayOrder = (perDay.get(on) ?? 0) + 1;
    perDay.set(on, dayOrder);
    const [row] = await db
      .insert(tables.experimentEvents)
      .values({
        experimentId,
        code: event.event,
        happenedOn: on,
        precisionCode: precision,
        dayOrder,
        untilOn: event.until ?? null,
        branch: event.branch ?? null,
        noteZh: event.note?.zh ?? null,
        noteEn: event.note?.en ?? null,
        recordedAt: facts.recorded,
      })
      .returning({ id: tables.experimentEvents.id });
    await db.insert(tables.experimentEventSources).values(
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

async function insertExemptions(
  { db, tables }: Reader,
  { facts }: ExperimentRecord,
  experimentId: number,
  billIds: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [position, exemption] of facts.exemptions.entries())
    await db.insert(tables.exemptions).values({
      experimentId,
      position,
      law: exemption.law,
      article: exemption.article ?? null,
      noteZh: exemption.note?.zh ?? null,
      noteEn: exemption.note?.en ?? null,
      settledByBillId: exemption.settledBy ? billIds.get(exemption.settledBy)! : null,
      settledArticle: exemption.settledArticle ?? null,
      settledNoteZh: exemption.settledNote?.zh ?? null,
      settledNoteEn: exemption.settledNote?.en ?? null,
    });
}
