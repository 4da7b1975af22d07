/** The days and instants of a round. Held elsewhere it has days as stored there, held here instants; both are read as days. */
import { type CalendarDate, type Instant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { ResponseRule } from "./round-codes";

export interface RoundTimes {
  readonly opensOn: CalendarDate | null;
  readonly closesOn: CalendarDate | null;
  /** Of a round held here, both; they win over the days. */
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly responseRule: ResponseRule | null;
  /** The day the answer is due when it was set otherwise than by a rule. */
  readonly responseDueOn: CalendarDate | null;
  readonly respondedOn: CalendarDate | null;
}

/** The first day of a round in Taipei; null when unknown. @example openingDay({ ...times, opensAt: "2026-12-01T01:00:00.000Z" }) // "2026-12-01" */
export function openingDay({ opensOn, opensAt }: RoundTimes): CalendarDate | null {
  return opensAt === null ? opensOn : taipeiDateOf(new Date(opensAt));
}

/** The last day on which one can take part, in Taipei; null when unknown. @example closingDay({ ...times, closesOn: "2015-08-15" }) // "2015-08-15" */
export function closingDay({ closesOn, closesAt }: RoundTimes): CalendarDate | null {
  return closesAt === null ? closesOn : taipeiDateOf(new Date(closesAt));
}
