import { expect, test } from "vitest";
import { dayFull, dayLong, dayShort, dayTyped, instantInTaipei, machineDate, partialDay } from "~/i18n/dates";
import { timeInTaipei, yearInBoth } from "~/i18n/dates";
import { parseDateInput } from "~/domain/dates/roc-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { addDays } from "~/domain/dates/calendar-date";
import { day } from "../support/histories";

const slideDay = day("2017-08-17");
const inBoth = (print: (language: "zh-Hant" | "en") => string) => [print("zh-Hant"), print("en")];
const partial = (text: string) => {
  const date = parsePartialDate(text);
  if (!date.ok) throw new Error(text);
  return date.value;
};

test("a day is printed in ROC years in Chinese and in the common era in English, short, long and full", () => {
  expect(inBoth((language) => dayShort(language, slideDay))).toEqual(["106.8.17", "17 Aug 2017"]);
  expect(inBoth((language) => dayLong(language, slideDay))).toEqual(["民國106年8月17日", "17 Aug 2017"]);
  expect(inBoth((language) => dayFull(language, slideDay))).toEqual([
    "民國106年8月17日（四）",
    "Thursday, 17 Aug 2017",
  ]);
  expect(inBoth((language) => dayTyped(language, slideDay))).toEqual(["106.8.17", "2017-08-17"]);
});

test("a partial date is printed no more precisely than it is known", () => {
  for (const [text, zh, en] of [
    ["2017-06-16", "106.6.16", "16 Jun 2017"],
    ["2017-10", "106年10月", "Oct 2017"],
    ["2017-Q4", "106年第4季", "Q4 2017"],
    ["2018-Q1", "107年第1季", "Q1 2018"],
    ["2017", "106年", "2017"],
    ["by 2017-08-17", "106.8.17以前", "by 17 Aug 2017"],
  ] as const)
    expect(
      inBoth((language) => partialDay(language, partial(text))),
      text,
    ).toEqual([zh, en]);
});

test("a machine gets the day, the month or the year, and nothing where HTML has no words for it", () => {
  const texts = ["2017-06-16", "2017-10", "2017", "2017-Q4", "by 2017-08-17"];
  expect(texts.map((text) => machineDate(partial(text)))).toEqual([
    "2017-06-16",
    "2017-10",
    "2017",
    null,
    null,
  ]);
});

test("an instant is printed as the day and the minute in Taipei", () => {
  const recorded = "2026-11-23T01:00:00.000Z";
  expect(inBoth((language) => instantInTaipei(language, recorded))).toEqual([
    "民國115年11月23日 09:00",
    "23 Nov 2026, 09:00",
  ]);
  expect(instantInTaipei("en", "2026-11-22T15:59:59.999Z")).toBe("22 Nov 2026, 23:59");
  expect(instantInTaipei("en", "2026-11-22T16:00:00.000Z")).toBe("23 Nov 2026, 00:00");
});

test("what a field shows as typed is read back as the same day, in both languages", () => {
  for (let count = 0; count < 40_000; count += 97) {
    const date = addDays(day("1912-01-01"), count);
    for (const language of ["zh-Hant", "en"] as const)
      expect(parseDateInput(dayTyped(language, date))).toEqual({ ok: true, value: date });
  }
});

test("a year is named in both calendars, and the clock is Taipei's", () => {
  expect(inBoth((language) => yearInBoth(language, 2017))).toEqual(["民國106年（2017）", "2017 (ROC 106)"]);
  expect(inBoth((language) => yearInBoth(language, 1912))).toEqual(["民國元年（1912）", "1912 (ROC 1)"]);
  expect(inBoth((language) => yearInBoth(language, 1911))).toEqual([
    "民國前1年（1911）",
    "1911 (1 before ROC)",
  ]);
  expect(timeInTaipei("2026-11-23T16:03:59.000Z")).toBe("00:03");
});
