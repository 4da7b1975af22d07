/** The day of the slides from which the plan's promises are read; before it nobody could hold the plan to them. */
import { requireCalendarDate } from "~/domain/dates/calendar-date";

export const planShownOn = requireCalendarDate("2017-08-17");
