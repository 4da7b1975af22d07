/**
 * When a kept briefing is due: every week on a weekday or every month on a day, at a minute of Taipei time. It knows
 * no clock and makes nothing; a month too short for the day has it on its last one.
 */
import { parseMonth } from "~/domain/calendar/month";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import { addDays, partsOf, startOfTaipeiDay, taipeiDateOf, weekdayOf } from "~/domain/dates/calendar-date";
import { addMonths, reportMonthOf } from "~/domain/progress/report-month";
import { failure, type Result, success } from "~/domain/result";

export const scheduleKinds = ["none", "weekly", "monthly"] as const;
export type ScheduleKind = (typeof scheduleKinds)[number];

export type BriefingSchedule =
  | { readonly kind: "none" }
  | {
      readonly kind: "weekly" | "monthly";
      /** 1 Monday to 7 Sunday, or the day of the month, 1 to 31. */
      readonly day: number;
      /** HH:MM in Taipei. */
      readonly time: string;
    };

/** A schedule as a form has it. */
export interface ScheduleTyped {
  readonly kind: string;
  readonly weekday: string;
  readonly monthDay: string;
  readonly time: string;
}

/**
 * Reads a schedule. Problems: briefing.schedule_unreadable, briefing.time_unreadable, each with its field.
 * @example parseBriefingSchedule({ kind: "weekly", weekday: "1", monthDay: "", time: "8:00" }) // day 1, "08:00"
 */
export function parseBriefingSchedule(typed: ScheduleTyped): Result<BriefingSchedule> {
  const kind = scheduleKinds.find((each) => each === typed.kind);
  if (kind === undefined) return failure({ code: "briefing.schedule_unreadable", field: "kind" });
  if (kind === "none") return success({ kind });
  const [field, text, most] =
    kind === "weekly"
      ? (["weekday", typed.weekday, 7] as const)
      : (["monthDay", typed.monthDay, 31] as const);
  const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (day < 1 || day > most) return failure({ code: "briefing.schedule_unreadable", field });
  const found = /^(\d{1,2}):(\d{2})$/.exec(typed.time.normalize("NFKC").trim());
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59)
    return failure({ code: "briefing.time_unreadable", field: "time" });
  return success({ kind, day, time: `${found[1]!.padStart(2, "0")}:${found[2]}` });
}

/** The newest due instant that is not after `now`; null without a schedule. @example latestDue(mondaysAt8, now) */
export function latestDue(schedule: BriefingSchedule, now: Date): Instant | null {
  return dueAround(schedule, now).findLast((due) => due <= now.toISOString()) ?? null;
}

/** The first due instant after `now`; null without a schedule. @example nextDue({ kind: "none" }, now) // null */
export function nextDue(schedule: BriefingSchedule, now: Date): Instant | null {
  return dueAround(schedule, now).find((due) => due > now.toISOString()) ?? null;
}

/** In order, enough of them to hold one on either side of `now`. */
function dueAround(schedule: BriefingSchedule, now: Date): Instant[] {
  const today = taipeiDateOf(now);
  if (schedule.kind === "none") return [];
  const { day, time } = schedule;
  const days = schedule.kind === "weekly" ? weekdaysAround(today, day) : monthDaysAround(today, day);
  return days.map((on) => minuteOf(on, time));
}

function weekdaysAround(today: CalendarDate, day: number): CalendarDate[] {
  const ahead = ((day % 7) - weekdayOf(today) + 7) % 7;
  return [ahead - 7, ahead, ahead + 7].map((days) => addDays(today, days));
}

function monthDaysAround(today: CalendarDate, day: number): CalendarDate[] {
  return [-1, 0, 1].map((months) => {
    const { from, to } = parseMonth(addMonths(reportMonthOf(today), months))!;
    return addDays(from, Math.min(day, partsOf(to).day) - 1);
  });
}

function minuteOf(on: CalendarDate, time: string): Instant {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return new Date(Date.parse(startOfTaipeiDay(on)) + minutes * 60_000).toISOString() as Instant;
}
