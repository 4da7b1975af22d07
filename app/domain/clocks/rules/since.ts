/** Dates for the tables of rules, short to write. */
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";

/** The wording was promulgated, or the directive given, on this day. */
export const on = (day: string): PartialDate => ({ on: requireCalendarDate(day), precision: "day" });
/** The wording was there by this day; when it came in was not looked up. */
export const by = (day: string): PartialDate => ({ on: requireCalendarDate(day), precision: "by" });
