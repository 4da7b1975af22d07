/** One version of a record with the two instants between which this site said so: what is exported and imported. */
import type { Bilingual } from "~/domain/bilingual";

export interface Published<R> {
  readonly key: string;
  readonly record: R;
  readonly recordedAt: string;
  /** Null when it stands. */
  readonly retractedAt: string | null;
}

/** The version that stands; null when all were taken back. */
export function standingOf<R>(versions: readonly Published<R>[]): R | null {
  return versions.find(({ retractedAt }) => retractedAt === null)?.record ?? null;
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
