/** A stretch of a bill's way: what it was at, from when to when, and for how long as far as the record can tell. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { daysBetween } from "~/domain/dates/calendar-date";
import type { Elapsed } from "~/domain/bills/fold-bill";
import type { PartialDate } from "~/domain/dates/partial-date";
import { earliestDay } from "~/domain/dates/partial-date";
import type { Phase, StageCode } from "~/domain/bills/stages";

export interface Span {
  readonly phase: Phase;
  readonly from: PartialDate;
  /** When the next span began; the day asked about when it is still running; its own beginning when it ends the way. */
  readonly to: PartialDate;
  readonly length: Elapsed;
  readonly running: boolean;
  /** Where the way ends: a point and not a stretch. */
  readonly arrival: boolean;
}

export interface StageSpan extends Span {
  readonly stage: StageCode;
}

/**
 * The days from one date to another that are certain. What is known only to a month, a quarter or "by" makes it a
 * lower bound: from the last day the one can have been to the first day the other can have been, never below zero.
 * @example lengthBetween({ on: "2017-10-31", precision: "month" }, day("2017-11-30")) // { days: 30, atLeast: true }
 */
export function lengthBetween(from: PartialDate, to: PartialDate): Elapsed {
  const atLeast = from.precision !== "day" || to.precision !== "day";
  const end = earliestDay(to) ?? from.on;
  return { days: Math.max(0, daysBetween(from.on, end)), atLeast };
}

/** Sums lengths; one lower bound among them makes the sum one. @example sumLengths([]) // { days: 0, atLeast: false } */
export function sumLengths(lengths: readonly Elapsed[]): Elapsed {
  return {
    days: lengths.reduce((sum, { days }) => sum + days, 0),
    atLeast: lengths.some(({ atLeast }) => atLeast),
  };
}

/** A day as a date of full precision. */
export function exactDay(on: CalendarDate): PartialDate {
  return { on, precision: "day" };
}
