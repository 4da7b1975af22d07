/** Meetings, documents and decisions on what lapsed, as the lists of calendar/. */
import { listDocumentVersions } from "../records/calendar/documents";
import { listLapseVersions } from "../records/calendar/lapse-decisions";
import { listMeetingVersions } from "../records/calendar/meetings";
import type { Published } from "../records/rows/published";
import { recordedAt as usual } from "../seed/calendar-records";
import type { Reader } from "../store";
import { spanOf } from "./versions";
import { toYaml } from "./yaml";

export async function calendarFiles(reader: Reader): Promise<[name: string, text: string][]> {
  return [
    ["calendar/meetings.yaml", listed(await listMeetingVersions(reader))],
    ["calendar/documents.yaml", listed(await listDocumentVersions(reader))],
    ["calendar/lapses.yaml", listed(await listLapseVersions(reader))],
  ];
}

function listed(versions: readonly Published<object>[]): string {
  return toYaml(versions.map((version) => ({ ...spanOf(version, usual), ...version.record })));
}
