/**
 * Where a round stands at an instant. Days of rounds held elsewhere count whole, in Taipei; a round held here opens and
 * closes to the second. Refuses to call a round open whose first or last day is not on record.
 */
import {
  type CalendarDate,
  daysBetween,
  endOfTaipeiDay,
  type Instant,
  taipeiDateOf,
} from "~/domain/dates/calendar-date";
import { responseDueOn } from "./response-clock";
import { closingDay, openingDay, type RoundTimes } from "./round-times";

/** In the order in which a list of rounds shows them. */
export const roundStates = [
  "closing_soon",
  "open",
  "upcoming",
  "overdue",
  "awaiting_response",
  "responded",
  "closed",
  "undated",
] as const;
/** closed: over, and no rule says that an answer is due · undated: a day is missing that would decide it. */
export type RoundState = (typeof roundStates)[number];

/** Days before its last one from which a round closes soon. */
export const closingSoonDays = 7;

/**
 * Whether one can take part at an instant: from the opening, up to but not including the close.
 * @example isOpenAt({ ...times, opensAt: "2026-12-01T01:00:00.000Z", closesAt }, "2026-12-01T01:00:00.000Z") // true
 */
export function isOpenAt(times: RoundTimes, at: Instant): boolean {
  if (times.opensAt !== null && times.closesAt !== null) return times.opensAt <= at && at < times.closesAt;
  const day = taipeiDateOf(new Date(at));
  return times.opensOn !== null && times.closesOn !== null && times.opensOn <= day && day <= times.closesOn;
}

/**
 * The state of a round at an instant: `now`, or the last instant of a day asked about.
 * @example roundStateAt({ ...times, opensOn: "2015-07-15", closesOn: "2015-08-15" }, "2015-08-10T04:00:00.000Z") // "closing_soon"
 */
export function roundStateAt(times: RoundTimes, at: Instant): RoundState {
  const day = taipeiDateOf(new Date(at));
  const opens = openingDay(times);
  const closes = closingDay(times);
  if (isOpenAt(times, at)) return daysBetween(day, closes!) <= closingSoonDays ? "closing_soon" : "open";
  if (times.opensAt !== null ? at < times.opensAt : opens !== null && day < opens) return "upcoming";
  const over = times.closesAt !== null ? at >= times.closesAt : closes !== null && day > closes;
  if (times.respondedOn !== null && times.respondedOn <= day) return "responded";
  if (!over) return "undated";
  const due = responseDueOn(times);
  if (due === null) return "closed";
  return day <= due ? "awaiting_response" : "overdue";
}

/**
 * The instant at which a day asked about is looked at: now when that is today, else the day's last one.
 * @example instantAskedAbout("2015-08-15", new Date("2026-11-25T04:00:00Z")) // "2015-08-15T15:59:59.999Z"
 */
export function instantAskedAbout(asOf: CalendarDate, now: Date): Instant {
  return taipeiDateOf(now) === asOf ? (now.toISOString() as Instant) : endOfTaipeiDay(asOf);
}

/** The next instant after `at` at which a round held here opens or closes; null when none is left. @example nextChangeOf(times, opensAt) // closesAt */
export function nextChangeOf({ opensAt, closesAt }: RoundTimes, at: Instant): Instant | null {
  return [opensAt, closesAt].find((each) => each !== null && each > at) ?? null;
}
