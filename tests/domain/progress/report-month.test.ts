import { expect, test } from "vitest";
import {
  addMonths,
  lastDayOf,
  monthsBetween,
  parseReportMonth,
  reportMonthOf,
  requireReportMonth,
} from "~/domain/progress/report-month";
import { day } from "../../support/histories";

const month = requireReportMonth;

test.each([
  ["2026-11", "2026-11"],
  ["115.11", "2026-11"],
  ["115年3月", "2026-03"],
  ["１１５．１１", "2026-11"],
  [" 2026/2 ", "2026-02"],
])("%s is read as a month", (text, expected) => {
  expect(parseReportMonth(text)).toEqual({ ok: true, value: expected });
});

test.each(["", "11", "2026-13", "115.0", "2026-11-05", "x".repeat(100_000), "\u0000"])(
  "what is no month is said to be none",
  (text) => {
    expect(parseReportMonth(text)).toMatchObject({
      ok: false,
      problem: { code: "progress.month_unreadable" },
    });
  },
);

test("months are counted over the end of a year, both ways", () => {
  expect(addMonths(month("2026-11"), 2)).toBe("2027-01");
  expect(addMonths(month("2026-01"), -1)).toBe("2025-12");
  expect(addMonths(month("2026-12"), 0)).toBe("2026-12");
});

test("a month has its last day, and a day its month", () => {
  expect(lastDayOf(month("2024-02"))).toBe("2024-02-29");
  expect(reportMonthOf(day("2026-11-25"))).toBe("2026-11");
});

test("months between are both ends and what lies between, and none backwards", () => {
  expect(monthsBetween(month("2026-11"), month("2027-01"))).toEqual(["2026-11", "2026-12", "2027-01"]);
  expect(monthsBetween(month("2026-11"), month("2026-11"))).toEqual(["2026-11"]);
  expect(monthsBetween(month("2026-12"), month("2026-11"))).toEqual([]);
});
