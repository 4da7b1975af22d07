/**
 * Days of rest, passed in wherever days are counted. No official table of holidays and make-up working days is on
 * record here yet, so `weekendsOnly` knows Saturdays and Sundays and nothing else; pages say so.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays, weekdayOf } from "~/domain/dates/calendar-date";

export interface Holidays {
  /** 國定假日及其他休息日. */
  readonly days: ReadonlySet<CalendarDate>;
  /** Saturdays worked in exchange (補行上班日). */
  readonly workedSaturdays: ReadonlySet<CalendarDate>;
}

export const weekendsOnly: Holidays = { days: new Set(), workedSaturdays: new Set() };

export type RestReason = "saturday" | "sunday" | "holiday";

/** Why a day is no working day; null when it is one. @example restReason("2018-01-20", weekendsOnly) // "saturday" */
export function restReason(day: CalendarDate, holidays: Holidays): RestReason | null {
  if (holidays.days.has(day)) return "holiday";
  const weekday = weekdayOf(day);
  if (weekday === 0) return "sunday";
  return weekday === 6 && !holidays.workedSaturdays.has(day) ? "saturday" : null;
}

export interface Shift {
  readonly reason: RestReason;
  readonly on: CalendarDate;
}

/**
 * The days a period's last day moves over, the last of them a working day. 行政程序法 §48 IV: 「期間之末日為星期日、
 * 國定假日或其他休息日者，以該日之次日為期間之末日；期間之末日為星期六者，以其次星期一上午為期間末日。」
 * @example shiftsFrom("2018-01-20", weekendsOnly) // [{ reason: "saturday", on: "2018-01-22" }]
 */
export function shiftsFrom(lastDay: CalendarDate, holidays: Holidays): Shift[] {
  const shifts: Shift[] = [];
  let day = lastDay;
  for (let reason = restReason(day, holidays); reason; reason = restReason(day, holidays)) {
    const isSaturday = weekdayOf(day) === 6 && !holidays.workedSaturdays.has(day);
    day = addDays(day, isSaturday ? 2 : 1);
    shifts.push({ reason, on: day });
  }
  return shifts;
}
