import fc from "fast-check";
import { expect, test } from "vitest";
import { monthOf, parseMonth, weekOf, weeksOf, yearOf } from "~/domain/calendar/month";
import { addDays, daysBetween, requireCalendarDate, weekdayOf } from "~/domain/dates/calendar-date";

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((n) => addDays(requireCalendarDate("1900-01-01"), n));
const property = (check: (day: ReturnType<typeof requireCalendarDate>) => void) =>
  fc.assert(fc.property(anyDay, check), { seed: 42 });

test("a month is from its first day to its last", () => {
  expect(parseMonth("2017-12")).toEqual({ from: "2017-12-01", to: "2017-12-31" });
  expect(parseMonth("2020-02")).toEqual({ from: "2020-02-01", to: "2020-02-29" });
});

test.each(["2017-13", "2017-00", "2017-1", "106-12", "2017-12-01", "", "x", "9999-01", "0000-01"])(
  "%s is not a month of ours",
  (text) => expect(parseMonth(text)).toBeNull(),
);

test("every day lies in its month, its year and its week", () =>
  property((day) => {
    const month = parseMonth(monthOf(day))!;
    for (const { from, to } of [month, yearOf(month), weekOf(day)])
      expect(from <= day && day <= to).toBe(true);
  }));

test("a week runs from Monday to Sunday", () =>
  property((day) => {
    const { from, to } = weekOf(day);
    expect([weekdayOf(from), weekdayOf(to), daysBetween(from, to)]).toEqual([1, 0, 6]);
  }));

test("the weeks of a month hold each of its days once, in rows of seven, under its weekday", () =>
  property((day) => {
    const month = parseMonth(monthOf(day))!;
    const weeks = weeksOf(month);
    const days = weeks.flat().filter((cell) => cell !== null);
    expect(days).toHaveLength(daysBetween(month.from, month.to) + 1);
    expect(new Set(days).size).toBe(days.length);
    for (const week of weeks) {
      expect(week).toHaveLength(7);
      week.forEach((cell, weekday) => expect(cell === null || weekdayOf(cell) === weekday).toBe(true));
      expect(week.some((cell) => cell !== null)).toBe(true);
    }
  }));
