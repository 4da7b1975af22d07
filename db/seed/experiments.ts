/** Seeds the experiments (content/sandboxes/): publishes what is missing and overwrites nothing. */
import { requireInstant } from "~/domain/dates/calendar-date";
import { recordKinds } from "../records/record-kind";
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
  for (const { slug, facts, prose } of missing) {
    const { recorded, events, ...own } = facts;
    const at = requireInstant(recorded);
    await recordKinds.experiment.insert(within, { ...own, slug, prose }, at);
    for (const event of events)
      await recordKinds.experiment_event.insert(within, { ...event, experiment: slug }, at);
  }
  return missing.length;
}
