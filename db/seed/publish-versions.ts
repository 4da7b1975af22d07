/** Publishes what a file says that this site ever said of a record: each version at its instant, taken back at its other. */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { RecordKind } from "../records/record-kind";
import type { Reader } from "../store";

export interface Version<R> {
  readonly recorded: string;
  readonly retracted?: string | undefined;
  readonly record: R;
}

/** Oldest first. @returns the key of the last */
export async function publishVersions<R>(
  within: Reader,
  kind: RecordKind<R>,
  versions: readonly Version<R>[],
): Promise<string> {
  let key = "";
  for (const { record, recorded, retracted } of versions) {
    key = await kind.insert(within, record, requireInstant(recorded));
    if (retracted) await kind.retract(within, key, requireInstant(retracted));
  }
  return key;
}
