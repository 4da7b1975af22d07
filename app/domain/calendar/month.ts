/** Months as addresses name them (2017-12), and the weeks of a month from Sunday to Saturday. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays, calendarDate, daysInMonth, partsOf, weekdayOf } from "~/domain/dates/calendar-date";

export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** @example parseMonth("2017-12") // { from: "2017-12-01", to: "2017-12-31" }, null for what is not a month */
export function parseMonth(text: string): DayRange | null {
  if (!/^\d{4}-\d{2}$/.test(text)) return null;
  const [year = 0, month = 0] = text.split("-").map(Number);
  if (month < 1 || month > 12) return null;
  const from = calendarDate(year, month, 1);
  const to = calendarDate(year, month, daysInMonth(year, month));
  return from && to && { from, to };
}

/** @example monthOf("2017-12-29") // "2017-12" */
export function monthOf(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** The calendar year of a month. */
export function yearOf({ from }: DayRange): DayRange {
  const { year } = partsOf(from);
  return { from: calendarDate(year, 1, 1)!, to: calendarDate(year, 12, 31)! };
}

/** Monday to Sunday: 「本週」 as agendas count it. */
export function weekOf(date: CalendarDate): DayRange {
  const from = addDays(date, -((weekdayOf(date) + 6) % 7));
  return { from, to: addDays(from, 6) };
}

/** The weeks that a month touches, Sunday first; a day of another month is null. */
export function weeksOf({ from, to }: DayRange): (CalendarDate | null)[][] {
  const weeks: (CalendarDate | null)[][] = [];
  for (let start = addDays(from, -weekdayOf(from)); start <= to; start = addDays(start, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(start, index)).map((day) =>
        day < from || day > to ? null : day,
      ),
    );
  return weeks;
}
