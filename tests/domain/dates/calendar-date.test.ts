import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  calendarDate,
  compareDates,
  daysBetween,
  daysInMonth,
  endOfTaipeiDay,
  isCalendarDate,
  isInstant,
  partsOf,
  requireCalendarDate as on,
  requireInstant,
  resolveDate,
  startOfTaipeiDay,
  taipeiDateOf,
  weekdayOf,
} from "~/domain/dates/calendar-date";

const anyDate = fc.integer({ min: 0, max: 128_199 }).map((days) => addDays(on("1850-01-01"), days));
const fixed = { seed: 42 };

test("a calendar date is an existing day between 1850 and 2200, written YYYY-MM-DD", () => {
  for (const text of ["2017-06-16", "2020-02-29", "2000-02-29", "1850-01-01", "2200-12-31"])
    expect(isCalendarDate(text), text).toBe(true);
  for (const text of ["", "2017-6-16", "2017-02-29", "1900-02-29", "2017-13-01", "2017-00-10", "2017-06-00"])
    expect(isCalendarDate(text), text).toBe(false);
  for (const text of [
    "1849-12-31",
    "2201-01-01",
    "2017-06-16 ",
    "2017-06-16\n",
    "２０１７-06-16",
    "20170616",
  ])
    expect(isCalendarDate(text), text).toBe(false);
});

test("requiring a date that was not checked throws", () => {
  expect(on("2017-06-16")).toBe("2017-06-16");
  expect(() => on("106.6.16")).toThrow('Not a calendar date: "106.6.16"');
});

test("three numbers make a date only when that day exists", () => {
  expect(calendarDate(2017, 6, 1)).toBe("2017-06-01");
  expect(calendarDate(2017, 2, 30)).toBeNull();
  expect(calendarDate(2017, 6, 1.5)).toBeNull();
  expect(calendarDate(Number.NaN, 6, 1)).toBeNull();
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: -1, max: 14 }),
      fc.integer({ min: -1, max: 33 }),
      (y, m, d) => {
        const date = calendarDate(y, m, d);
        expect(date === null || isCalendarDate(date)).toBe(true);
      },
    ),
    fixed,
  );
});

test("a date that cannot be says whether the day does not exist or the year is refused", () => {
  expect(resolveDate(2017, 6, 16, "x")).toEqual({ ok: true, value: "2017-06-16" });
  expect(resolveDate(2017, 13, 45, "x")).toEqual({
    ok: false,
    problem: { code: "date.impossible", text: "x" },
  });
  expect(resolveDate(9999, 12, 31, "x")).toEqual({
    ok: false,
    problem: { code: "date.out_of_range", text: "x" },
  });
  expect(resolveDate(0, 1, 1, "x")).toEqual({ ok: false, problem: { code: "date.impossible", text: "x" } });
});

test("every date comes apart and together again, and agrees with the platform's own calendar", () => {
  expect(partsOf(on("2017-06-16"))).toEqual({ year: 2017, month: 6, day: 16 });
  fc.assert(
    fc.property(anyDate, (date) => {
      const { year, month, day } = partsOf(date);
      expect(calendarDate(year, month, day)).toBe(date);
      expect(new Date(`${date}T00:00:00.000Z`).toISOString().slice(0, 10)).toBe(date);
      expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00.000Z`).getUTCDay());
    }),
    fixed,
  );
});

test("a month has its days, and a month that does not exist has none", () => {
  expect(daysInMonth(2020, 2)).toBe(29);
  expect(daysInMonth(1900, 2)).toBe(28);
  expect(daysInMonth(2017, 12)).toBe(31);
  expect([0, 13, 1.5, Number.NaN].map((month) => daysInMonth(2017, month))).toEqual([0, 0, 0, 0]);
});

test("dates sort by the day they are", () => {
  const days = ["2018-06-06", "2016-12-28", "2017-06-16"].map(on);
  expect([...days].sort(compareDates)).toEqual(["2016-12-28", "2017-06-16", "2018-06-06"]);
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)));
    }),
    fixed,
  );
});

test("days are counted between readings and promulgation as the record gives them", () => {
  expect(daysBetween(on("2017-05-23"), on("2018-05-11"))).toBe(353);
  expect(daysBetween(on("2018-05-11"), on("2018-06-06"))).toBe(26);
  expect(daysBetween(on("2018-06-06"), on("2019-01-01"))).toBe(209);
  expect(daysBetween(on("2019-01-01"), on("2018-06-06"))).toBe(-209);
});

test("adding days and counting them are inverse", () => {
  expect(addDays(on("2020-02-28"), 2)).toBe("2020-03-01");
  expect(addDays(on("2017-01-01"), -1)).toBe("2016-12-31");
  fc.assert(
    fc.property(anyDate, anyDate, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
      expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
    }),
    fixed,
  );
});

test("adding days past the years we keep throws rather than answer a date we refuse to read", () => {
  expect(() => addDays(on("2200-12-31"), 1)).toThrow();
  expect(() => addDays(on("1850-01-01"), -1)).toThrow();
});

test("the Executive Yuan met on Thursdays and promulgations fall on Wednesdays", () => {
  for (const day of ["2017-04-27", "2017-11-16", "2017-10-26", "2017-05-04", "2017-12-21"])
    expect(weekdayOf(on(day)), day).toBe(4);
  for (const day of ["2018-06-06", "2019-06-26", "2018-04-25", "2018-01-31"])
    expect(weekdayOf(on(day)), day).toBe(3);
  expect(weekdayOf(on("2017-06-18"))).toBe(0);
});

test("the Taipei date turns at 16:00 UTC", () => {
  expect(taipeiDateOf(new Date("2017-06-15T15:59:59.999Z"))).toBe("2017-06-15");
  expect(taipeiDateOf(new Date("2017-06-15T16:00:00.000Z"))).toBe("2017-06-16");
  expect(() => taipeiDateOf(new Date(Number.NaN))).toThrow();
});

test("a Taipei day runs from 16:00 UTC of the day before to the last millisecond before the next", () => {
  expect(startOfTaipeiDay(on("2017-06-16"))).toBe("2017-06-15T16:00:00.000Z");
  expect(endOfTaipeiDay(on("2017-06-16"))).toBe("2017-06-16T15:59:59.999Z");
  expect(startOfTaipeiDay(on("1850-01-01"))).toBe("1849-12-31T16:00:00.000Z");
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(taipeiDateOf(new Date(startOfTaipeiDay(date)))).toBe(date);
      expect(taipeiDateOf(new Date(endOfTaipeiDay(date)))).toBe(date);
      expect(endOfTaipeiDay(date)).toBe(`${date}T15:59:59.999Z`);
      expect(isInstant(startOfTaipeiDay(date)) && isInstant(endOfTaipeiDay(date))).toBe(true);
    }),
    fixed,
  );
});

test("an instant is UTC to the millisecond in exactly 24 characters", () => {
  expect(requireInstant("2026-11-23T01:00:00.000Z")).toBe("2026-11-23T01:00:00.000Z");
  for (const text of ["2026-11-23T01:00:00Z", "2026-11-23T01:00:00.000+08:00", "2026-11-23", "", "now"])
    expect(isInstant(text), text).toBe(false);
  for (const text of ["2026-02-30T01:00:00.000Z", "2026-11-23T24:00:00.000Z", "2026-11-23T01:60:00.000Z"])
    expect(isInstant(text), text).toBe(false);
  expect(isInstant("2026-11-23T01:00:00.000Z\n")).toBe(false);
  expect(() => requireInstant("2026-11-23")).toThrow("Not an instant");
});

test("no text makes the checks throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(isCalendarDate(text)).toBe(false);
      expect(isInstant(text)).toBe(false);
    }),
    fixed,
  );
});
