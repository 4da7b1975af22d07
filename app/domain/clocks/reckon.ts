/**
 * The day a rule's time runs out, with the steps of the reckoning, so that a reader can follow it. Refuses to name a
 * day for what waits on an order, a named day or the public record.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import { effectOnThirdDay } from "~/domain/law/effect-date";
import { termOn } from "~/domain/law/terms";
import type { Holidays, RestReason } from "./holidays";
import { shiftsFrom } from "./holidays";
import { endOfDays, endOfMonths, endOfWorkingDays, monthsBefore } from "./period-end";
import type { ClockRule, CountedUnit, Length } from "./rules/clock-rule";
import { lengthOn } from "./rules/rules";

export type ReckoningStep =
  | { readonly step: "start"; readonly on: CalendarDate }
  | { readonly step: "first_day"; readonly counted: boolean; readonly on: CalendarDate }
  | {
      readonly step: "length" | "back";
      readonly count: number;
      readonly unit: CountedUnit;
      readonly on: CalendarDate;
    }
  | { readonly step: "no_such_day"; readonly on: CalendarDate }
  | { readonly step: "shifted"; readonly reason: RestReason; readonly on: CalendarDate }
  | { readonly step: "third_day" | "next_day"; readonly on: CalendarDate }
  | { readonly step: "term_end"; readonly term: number; readonly on: CalendarDate }
  /** The record itself names the day; nothing was counted. */
  | { readonly step: "on_record"; readonly on: CalendarDate };

export interface Reckoning {
  readonly dueOn: CalendarDate;
  readonly steps: readonly ReckoningStep[];
}

/**
 * The last day of a rule's time from the day that sets it going (for a length counted back: from the end it runs to).
 * Null when the rule was not in force then, or its length is no number. 行政程序法 §48; 中央法規標準法 §13.
 * @example dueOn(ruleOf("promulgation"), "2018-01-10", weekendsOnly)?.dueOn // "2018-01-22": the tenth day is a Saturday
 */
export function dueOn(rule: ClockRule, startOn: CalendarDate, holidays: Holidays): Reckoning | null {
  const length = lengthOn(rule, startOn);
  if (!length) return null;
  const start: ReckoningStep = { step: "start", on: startOn };
  if (length.unit === "third_day") return upTo([start, { step: "third_day", on: effectOnThirdDay(startOn) }]);
  if (length.unit === "next_day") return upTo([start, { step: "next_day", on: addDays(startOn, 1) }]);
  if (length.unit === "until_term_end") {
    const term = termOn(startOn);
    return term && upTo([start, { step: "term_end", term: term.number, on: term.endsOn }]);
  }
  if (!isCounted(length)) return null;
  return length.before ? countBack(start, length) : countOn(rule, start, length, holidays);
}

type Counted = Extract<Length, { count: number }>;

function countOn(rule: ClockRule, start: ReckoningStep, length: Counted, holidays: Holidays): Reckoning {
  const counted = rule.firstDay === "counted";
  const firstDay = counted ? start.on : addDays(start.on, 1);
  const steps: ReckoningStep[] = [start, { step: "first_day", counted, on: firstDay }];
  const { lastDay, noSuchDay } = lastDayOf(firstDay, length, holidays);
  steps.push({ step: "length", count: length.count, unit: length.unit, on: lastDay });
  if (noSuchDay) steps.push({ step: "no_such_day", on: lastDay });
  if (rule.movesOffRestDays)
    steps.push(...shiftsFrom(lastDay, holidays).map((shift) => ({ step: "shifted" as const, ...shift })));
  return upTo(steps);
}

function lastDayOf(firstDay: CalendarDate, { unit, count }: Counted, holidays: Holidays) {
  switch (unit) {
    case "day":
      return { lastDay: endOfDays(firstDay, count), noSuchDay: false };
    case "working_day":
      return { lastDay: endOfWorkingDays(firstDay, count, holidays), noSuchDay: false };
    case "month":
      return endOfMonths(firstDay, count);
    case "year":
      return endOfMonths(firstDay, 12 * count);
  }
}

/** Never moved off a day of rest: a later day would eat into the time that the law keeps free. */
function countBack(start: ReckoningStep, { unit, count }: Counted): Reckoning {
  const on =
    unit === "month" || unit === "year"
      ? monthsBefore(start.on, unit === "year" ? 12 * count : count)
      : addDays(start.on, -count);
  return upTo([start, { step: "back", count, unit, on }]);
}

function isCounted(length: Length): length is Counted {
  return "count" in length;
}

function upTo(steps: ReckoningStep[]): Reckoning {
  return { dueOn: steps.at(-1)!.on, steps };
}
