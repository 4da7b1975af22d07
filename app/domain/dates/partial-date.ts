/**
 * Honest dates: a day, or only the month, quarter or year, or only that it had happened *by* a day (a slide says
 * 已審竣 and gives no date). Kept as the last day it can have been, so "it has certainly happened as of D" is
 * `on <= D`. Nothing here guesses a missing day.
 */
import { type CalendarDate, calendarDate, daysInMonth, partsOf, resolveDate } from "./calendar-date";
import { excerpt, failure, type Result, success } from "~/domain/result";

export const precisions = ["day", "month", "quarter", "year", "by"] as const;
export type Precision = (typeof precisions)[number];

export interface PartialDate {
  /** The last day it can have been. */
  readonly on: CalendarDate;
  readonly precision: Precision;
}

const form = /^(?<by>by )?(?<year>\d{4})(?:-Q(?<quarter>\d)|-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/**
 * Reads "2017-06-16", "2017-10", "2017-Q4", "2017" and "by 2017-08-17", and nothing else.
 * Problems: date.unreadable, date.impossible, date.out_of_range, each with the `text`.
 * @example parsePartialDate("2017-Q4") // { on: "2017-12-31", precision: "quarter" }
 */
export function parsePartialDate(text: string): Result<PartialDate> {
  const found = form.exec(text)?.groups;
  const precision = found && precisionOf(found);
  if (!precision) return failure({ code: "date.unreadable", text: excerpt(text) });
  const year = Number(found.year);
  const month = Number(found.month ?? 3 * Number(found.quarter ?? 4));
  const day = Number(found.day ?? daysInMonth(year, month));
  const on = resolveDate(year, month, day, text);
  return on.ok ? success({ on: on.value, precision }) : on;
}

function precisionOf(found: Record<string, string | undefined>): Precision | null {
  if (found.by) return found.day ? "by" : null;
  if (found.day) return "day";
  if (found.month) return "month";
  return found.quarter ? "quarter" : "year";
}

/** The text that `parsePartialDate` reads back. @example formatPartialIso(date) // "by 2017-08-17" */
export function formatPartialIso({ on, precision }: PartialDate): string {
  switch (precision) {
    case "day":
      return on;
    case "month":
      return on.slice(0, 7);
    case "quarter":
      return `${on.slice(0, 4)}-Q${quarterOf(on)}`;
    case "year":
      return on.slice(0, 4);
    case "by":
      return `by ${on}`;
  }
}

/** The first day it can have been; null when only a latest day is known. @example earliestDay(q4) // "2017-10-01" */
export function earliestDay({ on, precision }: PartialDate): CalendarDate | null {
  const { year, month } = partsOf(on);
  switch (precision) {
    case "day":
      return on;
    case "month":
      return calendarDate(year, month, 1);
    case "quarter":
      return calendarDate(year, 3 * quarterOf(on) - 2, 1);
    case "year":
      return calendarDate(year, 1, 1);
    case "by":
      return null;
  }
}

/** The last day it can have been. @example latestDay(q4) // "2017-12-31" */
export function latestDay(date: PartialDate): CalendarDate {
  return date.on;
}

/** The quarter of the year, 1–4. @example quarterOf(date) // 2, of "2017-06-16" */
export function quarterOf(date: CalendarDate): number {
  return Math.ceil(partsOf(date).month / 3);
}
