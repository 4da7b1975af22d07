import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import {
  earliestDay,
  formatPartialIso,
  latestDay,
  parsePartialDate,
  precisions,
  quarterOf,
} from "~/domain/dates/partial-date";

const anyDay = fc.integer({ min: 0, max: 128_199 }).map((days) => addDays(on("1850-01-01"), days));
const fixed = { seed: 42 };

const vectors = [
  ["2017-06-16", "2017-06-16", "day", "2017-06-16"],
  ["2017-10", "2017-10-31", "month", "2017-10-01"],
  ["2020-02", "2020-02-29", "month", "2020-02-01"],
  ["2017-Q4", "2017-12-31", "quarter", "2017-10-01"],
  ["2018-Q1", "2018-03-31", "quarter", "2018-01-01"],
  ["2017", "2017-12-31", "year", "2017-01-01"],
  ["by 2017-08-17", "2017-08-17", "by", null],
] as const;

test.each(vectors)("%s is read as the last day it can have been", (text, last, precision, first) => {
  const parsed = parsePartialDate(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  expect(parsed.value).toEqual({ on: last, precision });
  expect(latestDay(parsed.value)).toBe(last);
  expect(earliestDay(parsed.value)).toBe(first);
  expect(formatPartialIso(parsed.value)).toBe(text);
});

test("a date in another form is unreadable", () => {
  const others = [
    "",
    "2017-6",
    "2017-Q",
    "2017-q4",
    "by 2017",
    "by 2017-10",
    "by 2017-Q4",
    "by  2017-08-17",
    "By 2017-08-17",
  ];
  for (const text of [
    ...others,
    "2017-06-16 ",
    " 2017",
    "106.6.16",
    "2017-06-16T00:00:00.000Z",
    "2017-",
    "201",
  ])
    expect(parsePartialDate(text), text).toEqual({ ok: false, problem: { code: "date.unreadable", text } });
});

test("a month, quarter or day that does not exist is impossible", () => {
  for (const text of ["2017-02-30", "2017-13", "2017-00", "2017-Q5", "2017-Q0", "by 2017-13-45", "0000"])
    expect(parsePartialDate(text), text).toEqual({ ok: false, problem: { code: "date.impossible", text } });
});

test("a year before 1850 or after 2200 is out of range", () => {
  for (const text of ["1849", "2201-Q1", "by 9999-12-31", "0106-06-16"])
    expect(parsePartialDate(text), text).toEqual({ ok: false, problem: { code: "date.out_of_range", text } });
});

test("a problem repeats no more than 40 characters of what was typed", () => {
  expect(parsePartialDate("2".repeat(100))).toMatchObject({ problem: { text: "2".repeat(40) } });
});

test("every partial date is read back as it was written, whatever its precision", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...precisions), (day, precision) => {
      const text = formatPartialIso({ on: day, precision });
      const parsed = parsePartialDate(text);
      if (!parsed.ok) throw new Error(text);
      expect(parsed.value.precision).toBe(precision);
      expect(formatPartialIso(parsed.value)).toBe(text);
      expect(parsePartialDate(formatPartialIso(parsed.value))).toEqual(parsed);
      expect(latestDay(parsed.value) >= day).toBe(true);
      const first = earliestDay(parsed.value);
      expect(first === null ? precision : first <= day).toBe(first === null ? "by" : true);
    }),
    fixed,
  );
});

test("a quarter has three months", () => {
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
  const quarters = months.map((month) => quarterOf(on(`2017-${month}-15`)));
  expect(quarters).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
});

test("no text makes reading throw", () => {
  const alphabet = fc.constantFrom(..."0123456789-Qby ");
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: alphabet, maxLength: 14 })),
      (text) => {
        const parsed = parsePartialDate(text);
        expect(parsed.ok ? formatPartialIso(parsed.value) : text).toBe(text);
      },
    ),
    fixed,
  );
});
