import { expect, test } from "vitest";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { requireReportMonth } from "~/domain/progress/report-month";
import { reportDueOn, timelinessOf } from "~/domain/progress/timeliness";
import { day } from "../../support/histories";

const dueOf = (month: string, dueDay = 5) => reportDueOn(requireReportMonth(month), dueDay, weekendsOnly);

test("a report is due on the fifth of the following month", () => {
  expect(dueOf("2026-10")).toBe("2026-11-05");
});

test("a due day on a Saturday or Sunday moves to Monday", () => {
  expect(dueOf("2026-11")).toBe("2026-12-07"); // the 5th is a Saturday
  expect(dueOf("2026-06")).toBe("2026-07-06"); // the 5th is a Sunday
});

test("the month after December is January", () => {
  expect(dueOf("2026-12", 28)).toBe("2027-01-28");
});

const at = (
  state: "draft" | "submitted" | "returned" | "accepted" | null,
  sent: string | null,
  today: string,
) => {
  const { kind, days } = timelinessOf(
    { state, submittedOn: sent === null ? null : day(sent) },
    day("2026-11-05"),
    day(today),
  );
  return `${kind} ${days}`;
};

test("what nobody sent is not due until the due day is over, then missing by the day", () => {
  expect(at(null, null, "2026-11-05")).toBe("not_due 0");
  expect(at(null, null, "2026-11-06")).toBe("missing 1");
  expect(at("draft", null, "2026-11-15")).toBe("missing 10");
});

test("what was sent is in time or late for good, whatever day it is", () => {
  expect(at("submitted", "2026-11-05", "2026-12-31")).toBe("in_time 0");
  expect(at("accepted", "2026-11-08", "2026-12-31")).toBe("late 3");
});

test("what was sent back is missing again until it is sent again", () => {
  expect(at("returned", "2026-11-03", "2026-11-04")).toBe("not_due 0");
  expect(at("returned", "2026-11-03", "2026-11-07")).toBe("missing 2");
});
