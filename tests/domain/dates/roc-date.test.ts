import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRocFull, parseDateInput } from "~/domain/dates/roc-date";

const read = (value: string) => ({ ok: true, value });
const refused = (code: string, text: string) => ({ ok: false, problem: { code, text } });

test.each([
  ["106.6.16", "2017-06-16"],
  ["106/6/16", "2017-06-16"],
  ["106-6-16", "2017-06-16"],
  ["113/04/09", "2024-04-09"],
  ["1060616", "2017-06-16"],
  ["0990101", "2010-01-01"],
  ["990101", "2010-01-01"],
  ["20180606", "2018-06-06"],
  ["2018-06-06", "2018-06-06"],
  ["2018/6/6", "2018-06-06"],
  ["106年6月16日", "2017-06-16"],
  ["99年1月1日", "2010-01-01"],
  ["2018年6月6日", "2018-06-06"],
  ["二〇一八年六月六日", "2018-06-06"],
  ["民國106年6月16日", "2017-06-16"],
  ["民國106.6.16", "2017-06-16"],
  ["中華民國106年5月11日", "2017-05-11"],
  ["中華民國一百零六年六月十六日", "2017-06-16"],
  ["中華民國一百零七年十二月三十一日", "2018-12-31"],
  ["一百一十一年八月二十七日", "2022-08-27"],
  ["一零九年七月一日", "2020-07-01"],
  ["民國元年1月1日", "1912-01-01"],
  ["中華民國元年一月一日", "1912-01-01"],
  ["106年元月3日", "2017-01-03"],
  ["民國前1年10月10日", "1911-10-10"],
  ["民國前一年十月十日", "1911-10-10"],
  ["前1.10.10", "1911-10-10"],
  ["109.2.29", "2020-02-29"],
])("%s is read as %s", (text, date) => {
  expect(parseDateInput(text)).toEqual(read(date));
});

test("full-width digits and punctuation, and the radicals of a copied PDF, are read as the ordinary ones", () => {
  for (const text of [
    "１０６．６．１６",
    "１０６／６／１６",
    "１０６－６－１６",
    "１０６０６１６",
    "民國１０６年６月１６日",
  ])
    expect(parseDateInput(text), text).toEqual(read("2017-06-16"));
  expect(parseDateInput("106\uF98E6\u2F4916\u2F47")).toEqual(read("2017-06-16"));
});

test("white space around and between the parts does not matter", () => {
  const texts = [
    " 106.6.16\n",
    "106 . 6 . 16",
    "民國 106 年 6 月 16 日",
    "　１０６年　６月　１６日　",
    "中華民國一百零六年六月十\r\n  六日",
  ];
  for (const text of texts) expect(parseDateInput(text), text).toEqual(read("2017-06-16"));
});

test("white space inside a number is not closed up into another date", () => {
  for (const text of ["100 1 21", "106.6.1 6", "2018 06 06"])
    expect(parseDateInput(text), text).toEqual(refused("date.unreadable", text));
});

test("a weekday that agrees is accepted in every spelling, after every form", () => {
  const weekdays = "（五） (五) (週五) （星期五） 星期五 週五 周五".split(" ");
  const dates = "106.6.16 1060616 2017-06-16 民國106年6月16日 中華民國一百零六年六月十六日".split(" ");
  for (const text of dates.flatMap((date) => weekdays.flatMap((day) => [date + day, `${date} ${day}`])))
    expect(parseDateInput(text), text).toEqual(read("2017-06-16"));
  expect(parseDateInput("106.6.18（日）")).toEqual(read("2017-06-18"));
  expect(parseDateInput("106.6.18 星期天")).toEqual(read("2017-06-18"));
});

test("a weekday that disagrees is a problem that names the date", () => {
  const text = "106.6.16（四）";
  expect(parseDateInput(text)).toEqual({
    ok: false,
    problem: { code: "date.weekday_mismatch", text, on: "2017-06-16" },
  });
});

test("anything left over, missing or mixed makes the text unreadable", () => {
  const over = "106.6.16abc x106.6.16 106.6.16. 1060616日 106.6.16五 106.6.16~20 -106.6.16 106.6.16（五";
  const missing = "106.6 106 99年 106年6月 106年第4季 12345 （五） 明天";
  const mixed = "106.6/16 00106.6.16 106年006月16日 123456789 106.6.16（八） 一百七年六月十六日";
  for (const text of ["", " ", ...over.split(" "), ...missing.split(" "), ...mixed.split(" ")])
    expect(parseDateInput(text), text).toEqual(refused("date.unreadable", text));
});

test("a raised note mark is not a digit of the date", () => {
  for (const text of ["106.6.1²", "106.6.①"])
    expect(parseDateInput(text), text).toEqual(refused("date.unreadable", text));
});

test("a day that does not exist is impossible, in either calendar", () => {
  const days =
    "106.2.30 106.2.29 2017-13-45 106.0.5 106.6.0 1060631 106年13月1日 一百零六年二月三十日 106.2.30（五）";
  const yearZero = "0.1.1 000101 民國0年1月1日 民國前0年1月1日 0000-01-01";
  for (const text of [...days.split(" "), ...yearZero.split(" ")])
    expect(parseDateInput(text), text).toEqual(refused("date.impossible", text));
});

test("a year before 1850 or after 2200 is out of range, and so is the MOJ's 99991231 for not yet in force", () => {
  const years =
    "99991231 1849-12-31 2201.1.1 290.1.1 999年12月31日 民國前63年1月1日 0106-06-16 民國2018年6月6日";
  for (const text of years.split(" "))
    expect(parseDateInput(text), text).toEqual(refused("date.out_of_range", text));
  expect(parseDateInput("289.12.31")).toEqual(read("2200-12-31"));
  expect(parseDateInput("民國前62年1月1日")).toEqual(read("1850-01-01"));
});

test("text of more than 40 characters is unreadable and is not repeated in full", () => {
  expect(parseDateInput("106.6.16".padEnd(40))).toEqual(read("2017-06-16"));
  const text = "106.6.16".padEnd(41);
  expect(parseDateInput(text)).toEqual(refused("date.unreadable", text.slice(0, 40)));
});

test("every day past a month's end is refused as impossible", () => {
  const months = fc.record({
    year: fc.integer({ min: 1, max: 150 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  fc.assert(
    fc.property(months, fc.integer({ min: 29, max: 99 }), ({ year, month }, day) => {
      const text = `${year}.${month}.${day}`;
      const exists = new Date(Date.UTC(year + 1911, month - 1, day)).getUTCMonth() === month - 1 && day <= 31;
      const parsed = parseDateInput(text);
      expect(parsed.ok ? "ok" : parsed.problem.code).toBe(exists ? "ok" : "date.impossible");
    }),
    { seed: 42, numRuns: 1000 },
  );
});

test("no text makes reading throw, and what is read prints and reads as the same day", () => {
  const alphabet = fc.constantFrom(..."0123456789.年月日民國前元一十百（五） ");
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: alphabet, maxLength: 24 }));
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseDateInput(text);
      if (parsed.ok) expect(parseDateInput(formatRocFull(parsed.value))).toEqual(parsed);
      else expect([...String(parsed.problem.text)].length).toBeLessThanOrEqual(40);
    }),
    { seed: 42, numRuns: 3000 },
  );
});
