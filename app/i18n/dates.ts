/** Dates in words. Chinese pages print the ROC calendar, English pages the CE one; `<time datetime>` holds the CE date. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { partsOf, requireCalendarDate, taipeiDateOf, weekdayOf } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import {
  formatRocFull,
  formatRocLong,
  formatRocPartial,
  formatRocShort,
  rocYear,
} from "~/domain/dates/roc-date";
import type { Language } from "./languages";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** @example dayShort("zh-Hant", "2017-08-17") // "106.8.17" */
export function dayShort(language: Language, date: CalendarDate): string {
  return language === "zh-Hant" ? formatRocShort(date) : englishDay(date);
}

/** @example dayLong("zh-Hant", "2017-08-17") // "民國106年8月17日" */
export function dayLong(language: Language, date: CalendarDate): string {
  return language === "zh-Hant" ? formatRocLong(date) : englishDay(date);
}

/** As a reader would type it. @example dayTyped("zh-Hant", "2017-08-17") // "106.8.17" */
export function dayTyped(language: Language, date: CalendarDate): string {
  return language === "zh-Hant" ? formatRocShort(date) : date;
}

/** With the weekday. @example dayFull("en", "2017-08-17") // "Thursday, 17 Aug 2017" */
export function dayFull(language: Language, date: CalendarDate): string {
  return language === "zh-Hant" ? formatRocFull(date) : `${weekdays[weekdayOf(date)]}, ${englishDay(date)}`;
}

/** @example partialDay("en", { on: "2017-12-31", precision: "quarter" }) // "Q4 2017" */
export function partialDay(language: Language, date: PartialDate): string {
  if (language === "zh-Hant") return formatRocPartial(date);
  const { year, month } = partsOf(date.on);
  switch (date.precision) {
    case "day":
      return englishDay(date.on);
    case "month":
      return `${months[month - 1]} ${year}`;
    case "quarter":
      return `Q${Math.ceil(month / 3)} ${year}`;
    case "year":
      return String(year);
    case "by":
      return `by ${englishDay(date.on)}`;
  }
}

/** A year in both calendars. @example yearInBoth("zh-Hant", 2017) // "民國106年（2017）"; in English "2017 (ROC 106)" */
export function yearInBoth(language: Language, year: number): string {
  const on = requireCalendarDate(`${String(year).padStart(4, "0")}-12-31`);
  if (language === "zh-Hant") return `民國${formatRocPartial({ on, precision: "year" })}（${year}）`;
  const count = rocYear(year);
  return `${year} (${count > 0 ? `ROC ${count}` : `${1 - count} before ROC`})`;
}

/** The `datetime` attribute of a partial date, as far as HTML can say it; null for "by", a quarter. */
export function machineDate(date: PartialDate): string | null {
  if (date.precision === "day") return date.on;
  if (date.precision === "month") return date.on.slice(0, 7);
  return date.precision === "year" ? date.on.slice(0, 4) : null;
}

/** The clock in Taipei at an instant. @example timeInTaipei("2026-11-23T06:03:20.000Z") // "14:03" */
export function timeInTaipei(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16);
}

/** An instant as the Taipei day and minute. @example instantInTaipei("en", "2026-11-23T01:00:00.000Z") // "23 Nov 2026, 09:00" */
export function instantInTaipei(language: Language, instant: string): string {
  const at = new Date(instant);
  const minute = timeInTaipei(instant);
  const day = dayLong(language, taipeiDateOf(at));
  return language === "zh-Hant" ? `${day} ${minute}` : `${day}, ${minute}`;
}

function englishDay(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${months[month - 1]} ${year}`;
}
