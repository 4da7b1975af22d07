/** One version of a record with the two instants between which this site said so: what is exported and imported. */
import type { Bilingual } from "~/domain/bilingual";
import type { Reader } from "../../store";

export interface Published<R> {
  readonly key: string;
  readonly record: R;
  readonly recordedAt: string;
  /** Null when it stands. */
  readonly retractedAt: string | null;
}

/** What stands under a key, and since when, of a kind whose versions can be listed; null when all were taken back. */
export function standingBy<R>(list: (reader: Reader, key: string) => Promise<readonly Published<R>[]>) {
  const standing = async (reader: Reader, key: string) =>
    (await list(reader, key)).find(({ retractedAt }) => retractedAt === null);
  return {
    find: async (reader: Reader, key: string): Promise<R | null> =>
      (await standing(reader, key))?.record ?? null,
    since: async (reader: Reader, key: string): Promise<string | null> =>
      (await standing(reader, key))?.recordedAt ?? null,
  };
}

/** A field that a record leaves out where the row has nothing. */
export function optional<F extends string, V>(field: F, value: V | null): Partial<Record<F, V>> {
  return value === null ? {} : ({ [field]: value } as Record<F, V>);
}

export function optionalWords<F extends string>(
  field: F,
  zh: string | null,
  en: string | null,
): Partial<Record<F, Bilingual>> {
  return optional(field, zh === null || en === null ? null : { zh, en });
}

/** A list that a record leaves out when it is empty. */
export function optionalList<F extends string, V>(field: F, values: readonly V[]): Partial<Record<F, V[]>> {
  return optional(field, values.length === 0 ? null : [...values]);
}
