/** The clock of an agency's answer to a round: when it is due, and whether it came in time. It never counts from a close that is not on record. */
import { addDays, type CalendarDate, daysBetween } from "~/domain/dates/calendar-date";
import { responseRuleFacts } from "./response-rules";
import { closingDay, type RoundTimes } from "./round-times";

/**
 * The last day for the answer: the one that was set, or the one the rule gives. 公共政策網路參與實施要點 §13 as of 2016.
 * @example responseDueOn({ ...times, closesOn: "2026-12-01", responseRule: "join_14_days" }) // "2026-12-15"
 */
export function responseDueOn(times: RoundTimes): CalendarDate | null {
  if (times.responseDueOn !== null) return times.responseDueOn;
  const closes = closingDay(times);
  if (times.responseRule === null || closes === null) return null;
  return addDays(closes, responseRuleFacts[times.responseRule].days);
}

export interface ResponseClock {
  readonly dueOn: CalendarDate;
  /** By the rule, or set for this round. */
  readonly by: "rule" | "set";
  readonly respondedOn: CalendarDate | null;
  /** Whole days to the due day, negative after it; null once answered. */
  readonly daysLeft: number | null;
  /** Null until it is answered. */
  readonly outcome: "in_time" | "late" | null;
}

/**
 * The clock as it stands on a day; null when no answer is due by any rule.
 * @example responseClockOn({ ...times, closesOn: "2026-12-01", responseRule: "join_14_days" }, "2026-12-20")?.daysLeft // -5
 */
export function responseClockOn(times: RoundTimes, day: CalendarDate): ResponseClock | null {
  const dueOn = responseDueOn(times);
  if (dueOn === null) return null;
  const by = times.responseDueOn === null ? "rule" : "set";
  const respondedOn = times.respondedOn !== null && times.respondedOn <= day ? times.respondedOn : null;
  if (respondedOn === null)
    return { dueOn, by, respondedOn, daysLeft: daysBetween(day, dueOn), outcome: null };
  return { dueOn, by, respondedOn, daysLeft: null, outcome: respondedOn <= dueOn ? "in_time" : "late" };
}
