/**
 * When a law that says 「自公布日施行」 takes effect. It knows nothing of laws that name another day or leave the
 * day to an order (中央法規標準法 §14): those have no effect date until the day or the order is known.
 */
import { addDays, type CalendarDate } from "~/domain/dates/calendar-date";

/**
 * The day of effect of a law or regulation in force from its promulgation or issue: the third day, that day
 * itself counted as the first, so two days later.
 *
 * 中央法規標準法 §13 「法規明定自公布或發布日施行者，自公布或發布之日起算至第三日起發生效力。」 (law.moj.gov.tw,
 * A0030133). 釋字第161號 (69.1.18): 「應將法規公布或發布之當日算入」; 民法 §120 II does not apply.
 * @example effectOnThirdDay(requireCalendarDate("2017-11-22")) // "2017-11-24", as 產業創新條例 §72 itself says
 */
export function effectOnThirdDay(promulgatedOn: CalendarDate): CalendarDate {
  return addDays(promulgatedOn, 2);
}
