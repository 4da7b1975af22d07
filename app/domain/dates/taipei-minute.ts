/** A minute of Taipei time as a person types it, as the UTC instant it is. Seconds are refused, not rounded. */
import { failure, type Result, success } from "~/domain/result";
import { type Instant, startOfTaipeiDay } from "./calendar-date";
import { parseDateInput } from "./roc-date";

const minutes = 60_000;

/**
 * Reads a day in any form of `parseDateInput`, then a time: "115.11.26 14:00", "2026-11-26T14:00". Problem:
 * schedule.time, with its field.
 * @example parseTaipeiMinute("115.11.26 14:00") // "2026-11-26T06:00:00.000Z"
 */
export function parseTaipeiMinute(text: string): Result<Instant> {
  const unreadable = failure({ code: "schedule.time", field: "scheduledFor" });
  if (text.length > 80) return unreadable;
  const found = /^(?<day>.+?)[\sT]+(?<hour>\d{1,2}):(?<minute>\d{2})$/.exec(
    text.normalize("NFKC").trim(),
  )?.groups;
  if (!found) return unreadable;
  const day = parseDateInput(found.day ?? "");
  const [hour, minute] = [Number(found.hour), Number(found.minute)];
  if (!day.ok || hour > 23 || minute > 59) return unreadable;
  const at = Date.parse(startOfTaipeiDay(day.value)) + (hour * 60 + minute) * minutes;
  return success(new Date(at).toISOString() as Instant);
}
