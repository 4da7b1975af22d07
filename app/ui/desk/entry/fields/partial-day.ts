/** A day typed for its month, quarter or year: what it means, and what the form begins with. */
import { calendarDate, type CalendarDate, daysInMonth, partsOf } from "~/domain/dates/calendar-date";
import { formatPartialIso, type Precision, precisions } from "~/domain/dates/partial-date";

/** Of the select beside the field of a day. */
export function precisionName(name: string): string {
  return `precision.${name}`;
}

/** In the form of a record: "2017-Q2". @param chosen what the select beside it sent */
export function readPartialDay(day: CalendarDate, chosen: string | undefined): string {
  const precision = precisions.find((each) => each === chosen) ?? "day";
  return formatPartialIso({ on: lastDay(day, precision), precision });
}

/** The last day it can have been. */
function lastDay(on: CalendarDate, precision: Precision): CalendarDate {
  const { year, month } = partsOf(on);
  if (precision === "day" || precision === "by") return on;
  const last = precision === "month" ? month : precision === "quarter" ? 3 * Math.ceil(month / 3) : 12;
  return calendarDate(year, last, daysInMonth(year, last)) ?? on;
}
