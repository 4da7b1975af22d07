/** Periods counted in months, as the two experimentation acts set them. Refuses nothing: any day and length have an end. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import { endOfMonths } from "~/domain/clocks/period-end";

/**
 * The last day of a period of whole months that begins on `firstDay` (included): the day before the corresponding day;
 * where the last month has none, that month's last day (the way 行政程序法 §48 ends a period of months).
 * @example lastDayOfMonths("2020-04-30", 6) // "2020-10-29", the first extension of 2020
 */
export function lastDayOfMonths(firstDay: CalendarDate, months: number): CalendarDate {
  return endOfMonths(firstDay, months).lastDay;
}

/**
 * The earliest day on which a period of at most so many months can have begun, when its last day is known.
 * @example earliestFirstDay("2020-04-29", 12) // "2019-04-30"
 */
export function earliestFirstDay(lastDay: CalendarDate, months: number): CalendarDate {
  let day = addDays(lastDay, -31 * months - 2);
  while (lastDayOfMonths(day, months) < lastDay) day = addDays(day, 1);
  return day;
}
