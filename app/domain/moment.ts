/**
 * The two times of the site. `asOf` is the day a reader asks about: what was true then. `known` is the instant up to
 * which our own records count: what this site said then. They are independent, and every page takes both.
 */
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";

export interface Moment {
  readonly asOf: CalendarDate;
  /** Null means everything published so far. */
  readonly known: Instant | null;
}

/** What of a record decides whether it counts at a known instant. */
export interface Recorded {
  readonly recordedAt: Instant;
  readonly retractedAt: Instant | null;
}

/**
 * Whether a record was published and not yet retracted at the instant `known`; null asks about now.
 * @example isKnownAt({ recordedAt: "2026-11-23T01:00:00.000Z", retractedAt: null }, null) // true
 */
export function isKnownAt(record: Recorded, known: Instant | null): boolean {
  if (known === null) return record.retractedAt === null;
  return record.recordedAt <= known && (record.retractedAt === null || record.retractedAt > known);
}
