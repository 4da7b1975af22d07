/** Seeds the experiments (content/sandboxes/): publishes what is missing and overwrites nothing. */
import { recordKinds } from "../../records/record-kind";
import type { Reader } from "../../store";
import { publishVersions } from "../publish-versions";
import type { SeedContent } from "../record-shapes";
import { readExperiments } from "./read-experiments";
import type { ExperimentRecord } from "./shapes";

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
    const { recorded, revised = recorded, retracted, earlier = [], events, ...own } = facts;
    const latest = { recorded: revised, retracted, record: { ...own, slug, prose } };
    await publishVersions(within, recordKinds.experiment, [...earlier, latest]);
    const at = (event: (typeof events)[number]) => event.recorded ?? recorded;
    for (const event of events.toSorted((a, b) => at(a).localeCompare(at(b)))) {
      const { recorded: _recorded, retracted: back, ...record } = event;
      await publishVersions(within, recordKinds.experiment_event, [
        { recorded: at(event), retracted: back, record: { ...record, experiment: slug } },
      ]);
    }
  }
  return missing.length;
}
