/** Whether a month's report is in, in time or late: computed from its state and day, never stored. */
import { shiftsFrom, type Holidays } from "~/domain/clocks/holidays";
import { type CalendarDate, daysBetween, requireCalendarDate } from "~/domain/dates/calendar-date";
import type { ProgressState } from "~/domain/desk/oversight-states";
import { addMonths, type ReportMonth } from "./report-month";

/** not_due 未到期 · missing 逾期未報 · in_time 如期 · late 遲報. */
export const timelinessKinds = ["not_due", "missing", "in_time", "late"] as const;
export type TimelinessKind = (typeof timelinessKinds)[number];

export interface Timeliness {
  readonly kind: TimelinessKind;
  readonly dueOn: CalendarDate;
  /** Whole days after the due day; 0 when not late. */
  readonly days: number;
}

/**
 * The day a month's report is due: a day of the following month, moved off days of rest as a period's end would be
 * (行政程序法 §48 IV). The day itself is a setting of this site and no law's.
 * @example reportDueOn("2026-11", 5, weekendsOnly) // "2026-12-07", since the 5th is a Saturday
 */
export function reportDueOn(month: ReportMonth, dueDay: number, holidays: Holidays): CalendarDate {
  const day = requireCalendarDate(`${addMonths(month, 1)}-${String(dueDay).padStart(2, "0")}`);
  return shiftsFrom(day, holidays).at(-1)?.on ?? day;
}

/** What of a report decides: its state (null: nobody has begun it), and the day it was last sent in. */
export interface Sent {
  readonly state: ProgressState | null;
  readonly submittedOn: CalendarDate | null;
}

/**
 * How a report stands against its due day. One that was sent back counts as not in until it is sent again.
 * @example timelinessOf({ state: null, submittedOn: null }, "2026-12-07", "2026-12-09") // missing, 2 days
 */
export function timelinessOf(
  { state, submittedOn }: Sent,
  dueOn: CalendarDate,
  today: CalendarDate,
): Timeliness {
  // What was sent in after the day that is looked at was not in on that day.
  const wasSent = submittedOn !== null && submittedOn <= today;
  const isIn = (state === "submitted" || state === "accepted") && wasSent;
  const days = Math.max(0, daysBetween(dueOn, isIn ? submittedOn : today));
  if (isIn) return { kind: days > 0 ? "late" : "in_time", dueOn, days };
  return { kind: days > 0 ? "missing" : "not_due", dueOn, days };
}
