/** The months that agencies report on, `YYYY-MM`, as branded strings that sort by themselves. No clock is asked here. */
import { monthOf, parseMonth } from "~/domain/calendar/month";
import { type CalendarDate, daysInMonth, firstYear, requireCalendarDate } from "~/domain/dates/calendar-date";
import { excerpt, failure, type Result, success } from "~/domain/result";

export type ReportMonth = string & { readonly __brand: "ReportMonth" };

/** Whether the text is a month that exists, written `YYYY-MM`. @example isReportMonth("2026-13") // false */
export function isReportMonth(text: string): text is ReportMonth {
  return parseMonth(text) !== null;
}

/** A text that was checked before, as a month. @throws on any other @example requireReportMonth("2026-11") */
export function requireReportMonth(text: string): ReportMonth {
  if (!isReportMonth(text)) throw new Error(`Not a month: "${excerpt(text)}"`);
  return text;
}

const form = /^(?<year>\d{2,4})\s*[-./年]\s*(?<month>\d{1,2})\s*月?$/;
/** A year below this is one of the Republic. */
const rocYears = 1911;

/**
 * A month as people type it: `2026-11`, or in years of the Republic `115.11` and `115年11月`; full-width digits too.
 * Problem: progress.month_unreadable, with the `text`.
 * @example parseReportMonth("115.11") // "2026-11"
 */
export function parseReportMonth(text: string): Result<ReportMonth> {
  const found = form.exec(text.normalize("NFKC").trim().slice(0, 20))?.groups;
  const number = Number(found?.year);
  const year = number < firstYear ? number + rocYears : number;
  const month = `${year}-${(found?.month ?? "").padStart(2, "0")}`;
  return isReportMonth(month)
    ? success(month)
    : failure({ code: "progress.month_unreadable", text: excerpt(text) });
}

/** The month a day lies in. @example reportMonthOf("2026-11-25") // "2026-11" */
export function reportMonthOf(date: CalendarDate): ReportMonth {
  return requireReportMonth(monthOf(date));
}

/** So many months later, earlier when negative. @example addMonths("2026-11", 2) // "2027-01" */
export function addMonths(month: ReportMonth, count: number): ReportMonth {
  const index = 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1 + count;
  return requireReportMonth(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`);
}

/** The last day of a month. @example lastDayOf("2026-02") // "2026-02-28" */
export function lastDayOf(month: ReportMonth): CalendarDate {
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return requireCalendarDate(`${month}-${days}`);
}

/** Both and every month between them, earliest first; none when `to` is earlier. */
export function monthsBetween(from: ReportMonth, to: ReportMonth): ReportMonth[] {
  const months: ReportMonth[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
