/**
 * Calendar dates without a time zone (`YYYY-MM-DD`) and instants in UTC, both as branded strings that sort by
 * themselves. Years run from 1850 to 2200; other years are refused, so that a slipped digit cannot become a date.
 * Nothing here asks what day it is: now and today are always parameters.
 */
import { excerpt, failure, type Result, success } from "~/domain/result";

/** A day of the (proleptic) Gregorian calendar, `YYYY-MM-DD`. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

/** A moment in UTC, always the 24 characters of `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string & { readonly __brand: "Instant" };

export const firstYear = 1850;
export const lastYear = 2200;

const dayInMs = 86_400_000;
// Taiwan has had no daylight saving time since 1980, so Taipei is UTC+8 on every day that we stamp.
const taipeiOffsetInMs = 8 * 3_600_000;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month; 0 for a month that does not exist. @example daysInMonth(2020, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The date of three numbers; null unless that day exists, 1850–2200. @example calendarDate(2017, 2, 30) // null */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < firstYear || year > lastYear || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}` as CalendarDate;
}

/**
 * As `calendarDate`, saying what is wrong with the numbers read from `text`: no such day, or a year we refuse.
 * @example resolveDate(2017, 2, 30, "106.2.30") // problem { code: "date.impossible", text: "106.2.30" }
 */
export function resolveDate(year: number, month: number, day: number, text: string): Result<CalendarDate> {
  const date = calendarDate(year, month, day);
  if (date) return success(date);
  // Neither calendar has a year 0.
  const exists = year !== 0 && day >= 1 && day <= daysInMonth(year, month);
  return failure({ code: exists ? "date.out_of_range" : "date.impossible", text: excerpt(text) });
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. @example isCalendarDate("2017-6-16") // false */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return calendarDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null;
}

/**
 * A text that was checked before, as a date. @throws on any other: that is our bug, not a person's mistake.
 * @example requireCalendarDate("2017-06-16")
 */
export function requireCalendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`Not a calendar date: "${excerpt(text)}"`);
  return text;
}

/** Year, month (1–12) and day of a date. @example partsOf(date).month // 6, of "2017-06-16" */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** The total order of dates, earliest first. @example dates.sort(compareDates) */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The date so many whole days later (earlier when negative). @throws outside 1850–2200. @example addDays(date, 2) */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateAt(utcMidnightOf(date) + days * dayInMs);
}

/** Whole days from one date to another, negative when `to` is earlier. @example daysBetween(date, date) // 0 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (utcMidnightOf(to) - utcMidnightOf(from)) / dayInMs;
}

/** The day of the week, 0 = Sunday to 6 = Saturday. @example weekdayOf(date) // 5, for Friday "2017-06-16" */
export function weekdayOf(date: CalendarDate): number {
  return new Date(utcMidnightOf(date)).getUTCDay();
}

/** The date in Taipei at an instant. @example taipeiDateOf(new Date("2017-06-15T16:00:00Z")) // "2017-06-16" */
export function taipeiDateOf(instant: Date): CalendarDate {
  return dateAt(instant.getTime() + taipeiOffsetInMs);
}

/** The first instant of a Taipei day. @example startOfTaipeiDay(date) // "2017-06-15T16:00:00.000Z" */
export function startOfTaipeiDay(date: CalendarDate): Instant {
  return new Date(utcMidnightOf(date) - taipeiOffsetInMs).toISOString() as Instant;
}

/** The last instant of a Taipei day. @example endOfTaipeiDay(date) // "2017-06-16T15:59:59.999Z" */
export function endOfTaipeiDay(date: CalendarDate): Instant {
  return new Date(utcMidnightOf(date) - taipeiOffsetInMs + dayInMs - 1).toISOString() as Instant;
}

/** Whether the text is an existing UTC instant of exactly 24 characters. @example isInstant("2017-06-16") // false */
export function isInstant(text: string): text is Instant {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false;
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

/**
 * A text that was checked before, as an instant. @throws on any other.
 * @example requireInstant("2017-06-16T15:59:59.999Z")
 */
export function requireInstant(text: string): Instant {
  if (!isInstant(text)) throw new Error(`Not an instant: "${excerpt(text)}"`);
  return text;
}

function utcMidnightOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function dateAt(ms: number): CalendarDate {
  return requireCalendarDate(new Date(ms).toISOString().slice(0, 10));
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
