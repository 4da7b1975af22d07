/** An empty iCalendar of this site. Entries are whole days: times of day it never has. */
import { ICalCalendarMethod, default as createCalendar, type ICalCalendar } from "ical-generator";
import type { Language } from "~/i18n/languages";

export interface CalendarHead {
  readonly name: string;
  readonly description?: string;
  readonly product: string;
  readonly language: Language;
  readonly url: string;
}

export function newCalendar({ name, description, product, language, url }: CalendarHead): ICalCalendar {
  // No timezone: with one, the library writes times in the zone of the machine it runs on.
  return createCalendar({
    name,
    ...(description === undefined ? {} : { description }),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Lawtrail", product, language: language === "en" ? "EN" : "ZH" },
    url,
  });
}
