/** The name of a text's version within its bill, for those who give it none. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { TextKind } from "./text-kinds";

/**
 * Its kind; with its day behind when the bill has a version of that name.
 * @example versionCode("third_reading", "2018-12-07", ["third-reading"]) // "third-reading-2018-12-07"
 */
export function versionCode(kind: TextKind, datedOn: CalendarDate, taken: readonly string[]): string {
  const code = kind.replace("_", "-");
  return taken.includes(code) ? `${code}-${datedOn}` : code;
}
