/** Whether the site had said anything yet at the instant a reader asks about. */
import { findFirstRecordedAt } from "~db/queries/changes";
import type { Reader } from "~db/store";
import type { Moment } from "~/domain/moment";

/** The instant of the first record, when the reader asks about a time before it; else null. */
export async function findSilenceBefore(reader: Reader, { known }: Moment): Promise<string | null> {
  if (known === null) return null;
  const first = await findFirstRecordedAt(reader);
  return first !== null && known < first ? first : null;
}
