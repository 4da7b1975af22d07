/**
 * The terms of the Legislative Yuan that our bills fall in, for the rule of lapse (立法院職權行使法 §13).
 * Terms before the eighth or after the eleventh are not here, and no term is computed from another.
 */
import { type CalendarDate, requireCalendarDate } from "~/domain/dates/calendar-date";

export interface Term {
  readonly number: number;
  readonly startsOn: CalendarDate;
  /** 屆滿日: the last day of the term, itself included. */
  readonly endsOn: CalendarDate;
  /** Where the dates were read; none of these is an official publication. */
  readonly source: string;
}

/** Four years each, 中華民國憲法增修條文 §4. */
export const terms: readonly Term[] = [
  term(8, "2012-02-01", "2016-01-31", "zh.wikipedia.org, article on the eighth Legislative Yuan"),
  term(9, "2016-02-01", "2020-01-31", "docs.core.watchout.tw, example data; agrees with terms 8 and 10"),
  term(10, "2020-02-01", "2024-01-31", "wikiwand.com, article on the Legislative Yuan"),
  term(11, "2024-02-01", "2028-01-31", "wikiwand.com, article on the Legislative Yuan"),
];

/**
 * The term a day falls in, first and last day included; null outside terms 8–11.
 * 立法院職權行使法 §13 「每屆立法委員任期屆滿時，除預（決）算案及人民請願案外，尚未議決之議案，下屆不予繼續審議。」
 * @example termOn(requireCalendarDate("2020-01-31"))?.number // 9
 */
export function termOn(date: CalendarDate): Term | null {
  return terms.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn) ?? null;
}

function term(number: number, startsOn: string, endsOn: string, source: string): Term {
  return { number, startsOn: requireCalendarDate(startsOn), endsOn: requireCalendarDate(endsOn), source };
}
