/**
 * The windows in which the constitution lets the Legislative Yuan sit, for display only. No source gives each session's
 * real first and last day, and sessions are often extended, so nothing is concluded from them.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { calendarDate, partsOf } from "~/domain/dates/calendar-date";

/** 憲法 §68, its words on the windows (law.moj.gov.tw, A0000001). */
export const sessionRule = {
  article: "中華民國憲法第68條",
  words: "第一次自二月至五月底，第二次自九月至十二月底，必要時得延長之",
} as const;

export interface SessionWindow {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The windows of the years from one day to another, the years whole. @example sessionWindows(a, b)[0].from // "2017-02-01" */
export function sessionWindows(from: CalendarDate, to: CalendarDate): SessionWindow[] {
  const windows: SessionWindow[] = [];
  for (let year = partsOf(from).year; year <= partsOf(to).year; year += 1)
    windows.push(
      { from: calendarDate(year, 2, 1)!, to: calendarDate(year, 5, 31)! },
      { from: calendarDate(year, 9, 1)!, to: calendarDate(year, 12, 31)! },
    );
  return windows.filter((window) => window.to >= from && window.from <= to);
}
