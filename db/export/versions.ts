/** The versions of a record as a file tells them: the latest one, and what stood before it. */
import { groupBy } from "../queries/bills/names-at";
import type { Published } from "../records/rows/published";

export interface Told<R> {
  readonly latest: Published<R>;
  readonly firstAt: string;
  /** The field `earlier`, where there is something to tell. */
  readonly earlier: { earlier?: { recorded: string; retracted: string; record: R }[] };
}

/** By key, in the order in which each was first published. */
export function tellVersions<R>(versions: readonly Published<R>[]): Map<string, Told<R>> {
  return new Map(
    [...groupBy(versions, ({ key }) => key)].map(([key, own]) => {
      const earlier = own.slice(0, -1).map(({ record, recordedAt, retractedAt }) => ({
        recorded: recordedAt,
        retracted: retractedAt!,
        record,
      }));
      const told = { latest: own.at(-1)!, firstAt: own[0]!.recordedAt };
      return [key, { ...told, earlier: earlier.length > 0 ? { earlier } : {} }];
    }),
  );
}

/** The instants of one record within its file. @param usual when what says nothing was published */
export function spanOf(
  { recordedAt, retractedAt }: Omit<Published<unknown>, "record" | "key">,
  usual: string,
) {
  return {
    ...(recordedAt !== usual && { recorded: recordedAt }),
    ...(retractedAt !== null && { retracted: retractedAt }),
  };
}

/** The instants of the version that a file tells. */
export function revisionOf({ latest, firstAt }: Told<unknown>) {
  return {
    recorded: firstAt,
    ...(latest.recordedAt !== firstAt && { revised: latest.recordedAt }),
    ...(latest.retractedAt !== null && { retracted: latest.retractedAt }),
  };
}
