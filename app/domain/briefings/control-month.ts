/** What of a month of progress control a briefing may tell. Who may read it is asked at the edge. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { type ReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import { failure, type Result, success } from "~/domain/result";
import type { ReportScope } from "./question";

/**
 * A month that has begun by the day of the briefing. Problem: briefing.month_ahead.
 * @example checkMonth("2026-12", "2026-11-20").ok // false
 */
export function checkMonth(month: ReportMonth, asOf: CalendarDate): Result<ReportMonth> {
  return month <= reportMonthOf(asOf)
    ? success(month)
    : failure({ code: "briefing.month_ahead", field: "month", value: month });
}

/**
 * A month of which something can be told: the desk's is told even when nothing came in, the public's only when a report
 * was released. Problem: briefing.month_not_released.
 * @example checkReleased("2026-10", "released", 0).ok // false
 */
export function checkReleased(month: ReportMonth, reports: ReportScope, count: number): Result<ReportMonth> {
  return reports === "all" || count > 0
    ? success(month)
    : failure({ code: "briefing.month_not_released", field: "month", value: month });
}
