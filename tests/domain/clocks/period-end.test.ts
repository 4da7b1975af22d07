/** 行政程序法 §48: how months end and what a day of rest does to a last day. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Holidays } from "~/domain/clocks/holidays";
import { restReason, shiftsFrom, weekendsOnly } from "~/domain/clocks/holidays";
import { endOfDays, endOfMonths, endOfWorkingDays, monthsBefore } from "~/domain/clocks/period-end";
import { dueOn } from "~/domain/clocks/reckon";
import { ruleOf } from "~/domain/clocks/rules/rules";
import {
  addDays,
  calendarDate,
  daysBetween,
  daysInMonth,
  partsOf,
  requireCalendarDate as on,
  weekdayOf,
} from "~/domain/dates/calendar-date";
import { articleText } from "../../support/rule-words";

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(on("1912-01-01"), days));
const months = fc.integer({ min: 1, max: 48 });
const seeded = { seed: 42 };

test("the file has the two rules this module follows", () => {
  const words = articleText("行政程序法", "第48條");
  expect(words).toContain("以最後之星期、月或年與起算日相當日之前一日為期間之末日");
  expect(words).toContain("期間之末日為星期六者，以其次星期一上午為期間末日");
});

test("a period of months ends on the day before the corresponding day", () => {
  expect(endOfMonths(on("2019-04-27"), 1)).toEqual({ lastDay: "2019-05-26", noSuchDay: false });
  expect(endOfMonths(on("2018-01-01"), 1)).toEqual({ lastDay: "2018-01-31", noSuchDay: false });
  expect(endOfMonths(on("2019-05-01"), 12)).toEqual({ lastDay: "2020-04-30", noSuchDay: false });
});

test("where the last month has no such day, it ends with the month, leap years included", () => {
  expect(endOfMonths(on("2019-01-31"), 1)).toEqual({ lastDay: "2019-02-28", noSuchDay: true });
  expect(endOfMonths(on("2020-01-31"), 1)).toEqual({ lastDay: "2020-02-29", noSuchDay: true });
  expect(endOfMonths(on("2018-10-31"), 1)).toEqual({ lastDay: "2018-11-30", noSuchDay: true });
  expect(endOfMonths(on("2020-02-29"), 12)).toEqual({ lastDay: "2021-02-28", noSuchDay: true });
});

test("for any first day and number of months, the day after the end is the corresponding day or a first of month", () => {
  fc.assert(
    fc.property(anyDay, months, (first, count) => {
      const { lastDay, noSuchDay } = endOfMonths(first, count);
      const after = partsOf(addDays(lastDay, 1));
      expect(after.day).toBe(noSuchDay ? 1 : partsOf(first).day);
      const { year, month } = partsOf(first);
      const index = year * 12 + month - 1 + count;
      const due = calendarDate(Math.floor(index / 12), (index % 12) + 1, partsOf(first).day);
      expect(noSuchDay).toBe(due === null);
    }),
    seeded,
  );
});

test("months follow one another without a gap or an overlap from a day that every month has", () => {
  const firstDays = anyDay.filter((day) => partsOf(day).day <= 28);
  fc.assert(
    fc.property(firstDays, months, months, (first, a, b) => {
      const next = addDays(endOfMonths(first, a).lastDay, 1);
      expect(endOfMonths(next, b).lastDay).toBe(endOfMonths(first, a + b).lastDay);
    }),
    seeded,
  );
});

test("counting back takes the same day of the month before, or its last", () => {
  expect(monthsBefore(on("2020-04-29"), 1)).toBe("2020-03-29");
  expect(monthsBefore(on("2020-03-31"), 1)).toBe("2020-02-29");
  fc.assert(
    fc.property(anyDay, months, (day, count) => {
      const back = partsOf(monthsBefore(day, count));
      expect(back.day).toBe(Math.min(partsOf(day).day, daysInMonth(back.year, back.month)));
    }),
    seeded,
  );
});

test("n days counted from the first day are n days", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (first, count) => {
      expect(daysBetween(first, endOfDays(first, count)) + 1).toBe(count);
    }),
    seeded,
  );
});

test("a last day on Saturday moves to Monday, on Sunday to Monday, on a holiday on from there", () => {
  expect(shiftsFrom(on("2018-01-20"), weekendsOnly)).toEqual([{ reason: "saturday", on: "2018-01-22" }]);
  expect(shiftsFrom(on("2018-01-21"), weekendsOnly)).toEqual([{ reason: "sunday", on: "2018-01-22" }]);
  const monday: Holidays = { days: new Set([on("2018-01-22")]), workedSaturdays: new Set() };
  expect(shiftsFrom(on("2018-01-20"), monday)).toEqual([
    { reason: "saturday", on: "2018-01-22" },
    { reason: "holiday", on: "2018-01-23" },
  ]);
});

test("a Saturday that is worked in exchange is an ordinary last day", () => {
  const worked: Holidays = { days: new Set(), workedSaturdays: new Set([on("2018-03-31")]) };
  expect(shiftsFrom(on("2018-03-31"), worked)).toEqual([]);
  expect(shiftsFrom(on("2018-03-31"), weekendsOnly)).toHaveLength(1);
});

test("what a last day moves to is a working day, never earlier, and nothing moves off a working day", () => {
  const holidays = fc.array(anyDay, { maxLength: 30 }).map((days) => ({
    days: new Set(days),
    workedSaturdays: new Set(days.filter((day) => weekdayOf(day) === 6).map((day) => addDays(day, 7))),
  }));
  fc.assert(
    fc.property(anyDay, holidays, (day, table) => {
      const shifts = shiftsFrom(day, table);
      const end = shifts.at(-1)?.on ?? day;
      expect(restReason(end, table)).toBeNull();
      expect(shifts.length === 0).toBe(restReason(day, table) === null);
      expect(end >= day).toBe(true);
    }),
    seeded,
  );
});

test("five working days skip weekends and holidays", () => {
  expect(endOfWorkingDays(on("2018-12-06"), 5, weekendsOnly)).toBe("2018-12-12");
  const holiday: Holidays = { days: new Set([on("2018-12-10")]), workedSaturdays: new Set() };
  expect(endOfWorkingDays(on("2018-12-06"), 5, holiday)).toBe("2018-12-13");
});

test("the steps of a reckoning lead to its day, in order", () => {
  expect(dueOn(ruleOf("promulgation"), on("2018-01-10"), weekendsOnly)?.steps).toEqual([
    { step: "start", on: "2018-01-10" },
    { step: "first_day", counted: false, on: "2018-01-11" },
    { step: "length", count: 10, unit: "day", on: "2018-01-20" },
    { step: "shifted", reason: "saturday", on: "2018-01-22" },
  ]);
  expect(dueOn(ruleOf("correction.regulation"), on("2018-12-30"), weekendsOnly)?.steps.at(-1)).toEqual({
    step: "no_such_day",
    on: "2019-02-28",
  });
});
