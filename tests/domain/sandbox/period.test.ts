import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import { earliestFirstDay, lastDayOfMonths } from "~/domain/sandbox/period";

test("six months from 30 April 2020 end on 29 October, as the Commission said", () => {
  expect(lastDayOfMonths(on("2020-04-30"), 6)).toBe("2020-10-29");
});

test("a month without the corresponding day ends the period on its last day", () => {
  expect(lastDayOfMonths(on("2020-08-31"), 6)).toBe("2021-02-28");
  expect(lastDayOfMonths(on("2019-08-31"), 6)).toBe("2020-02-29");
  expect(lastDayOfMonths(on("2019-03-01"), 12)).toBe("2020-02-29");
});

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(on("1990-01-01"), count));
const lengths = fc.constantFrom(1, 6, 12, 18, 36, 48);

test("a later first day never ends earlier, and a longer period never ends sooner", () => {
  fc.assert(
    fc.property(days, lengths, (day, months) => {
      expect(lastDayOfMonths(addDays(day, 1), months) >= lastDayOfMonths(day, months)).toBe(true);
      expect(lastDayOfMonths(day, months + 1) > lastDayOfMonths(day, months)).toBe(true);
      expect(Math.abs(daysBetween(day, lastDayOfMonths(day, months)) - months * 30.44)).toBeLessThan(4);
    }),
    { seed: 42 },
  );
});

test("the earliest first day reaches the last day, and the day before it does not", () => {
  expect(earliestFirstDay(on("2020-04-29"), 12)).toBe("2019-04-30");
  fc.assert(
    fc.property(days, lengths, (lastDay, months) => {
      const first = earliestFirstDay(lastDay, months);
      expect(lastDayOfMonths(first, months) >= lastDay).toBe(true);
      expect(lastDayOfMonths(addDays(first, -1), months) < lastDay).toBe(true);
    }),
    { seed: 42 },
  );
});
