/** Everything that a store ever published, without the ids that another database gives the same records. */
import { listAgencyVersions } from "~db/records/agencies";
import { listBillVersions } from "~db/records/bills/bill-versions";
import { listEventVersions } from "~db/records/bills/events";
import { listRelationVersions } from "~db/records/bills/relations";
import { listTextVersions } from "~db/records/bills/texts";
import { listDocumentVersions } from "~db/records/calendar/documents";
import { listLapseVersions } from "~db/records/calendar/lapse-decisions";
import { listMeetingVersions } from "~db/records/calendar/meetings";
import { listExperimentEventVersions } from "~db/records/sandboxes/experiment-events";
import { listExperimentVersions } from "~db/records/sandboxes/experiments";
import { listResponseVersions } from "~db/records/rounds/responses";
import { listRoundVersions } from "~db/records/rounds/round-versions";
import { listSources } from "~db/records/sources";
import type { Reader } from "~db/store";

export async function publishedRecords(reader: Reader): Promise<Record<string, string[]>> {
  const events = await listEventVersions(reader);
  const eventOf = new Map(events.map((event) => [event.key, event]));
  const withoutKeys = (versions: readonly { readonly key: string }[]) =>
    versions.map(({ key: _key, ...version }) => version);
  const all = {
    agencies: await listAgencyVersions(reader),
    bills: await listBillVersions(reader),
    events: events.map(({ key: _key, corrects, ...event }) => ({
      ...event,
      corrects: corrects === null ? null : eventOf.get(corrects)!.record,
    })),
    relations: await listRelationVersions(reader),
    texts: await listTextVersions(reader),
    documents: withoutKeys(await listDocumentVersions(reader)),
    lapses: await listLapseVersions(reader),
    meetings: await listMeetingVersions(reader),
    experiments: await listExperimentVersions(reader),
    experimentEvents: withoutKeys(await listExperimentEventVersions(reader)),
    rounds: await listRoundVersions(reader),
    responses: await listResponseVersions(reader),
    sources: await listSources(reader),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, records]) => [name, records.map((record) => JSON.stringify(record)).sort()]),
  );
}
