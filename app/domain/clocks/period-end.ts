/** The last day of a period from its first: plain arithmetic of 行政程序法 §48, before any day of rest is looked at. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays, calendarDate, daysInMonth, partsOf } from "~/domain/dates/calendar-date";
import type { Holidays } from "./holidays";
import { restReason } from "./holidays";

/** @example endOfDays("2018-01-11", 10) // "2018-01-20": the first day is the first of ten */
export function endOfDays(firstDay: CalendarDate, days: number): CalendarDate {
  return addDays(firstDay, days - 1);
}

/**
 * 行政程序法 §48 III: 「以最後之星期、月或年與起算日相當日之前一日為期間之末日。但以月或年定期間，而於最後之月無相當日者，
 * 以其月之末日為期間之末日。」 A period that begins on the first of a month ends with a month all the same.
 * @example endOfMonths("2019-01-31", 1) // { lastDay: "2019-02-28", noSuchDay: true }
 */
export function endOfMonths(
  firstDay: CalendarDate,
  months: number,
): { readonly lastDay: CalendarDate; readonly noSuchDay: boolean } {
  const { year, month, day } = monthsLater(firstDay, months);
  const corresponding = calendarDate(year, month, day);
  if (corresponding) return { lastDay: addDays(corresponding, -1), noSuchDay: false };
  return { lastDay: calendarDate(year, month, daysInMonth(year, month))!, noSuchDay: true };
}

/** The same day so many months before, or that month's last day. @example monthsBefore("2033-12-31", 1) // "2033-11-30" */
export function monthsBefore(lastDay: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = monthsLater(lastDay, -months);
  return calendarDate(year, month, Math.min(day, daysInMonth(year, month)))!;
}

/** 營業日: neither weekends nor holidays count. @example endOfWorkingDays("2018-12-06", 5, weekendsOnly) // "2018-12-12" */
export function endOfWorkingDays(firstDay: CalendarDate, days: number, holidays: Holidays): CalendarDate {
  let day = addDays(firstDay, -1);
  for (let counted = 0; counted < days;) {
    day = addDays(day, 1);
    if (restReason(day, holidays) === null) counted += 1;
  }
  return day;
}

function monthsLater(from: CalendarDate, months: number) {
  const { year, month, day } = partsOf(from);
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}
