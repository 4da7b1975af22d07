import { expect, test } from "vitest";
import { requireCalendarDate as day } from "~/domain/dates/calendar-date";
import { type AnsweredStatement, coverageOn } from "~/domain/rounds/coverage";

const without: AnsweredStatement = { state: "accepted", answer: null };
const adopted: AnsweredStatement = {
  state: "accepted",
  answer: { verdict: "adopted", respondedOn: day("2026-12-10"), untilOn: null },
};
const studied: AnsweredStatement = {
  state: "redacted",
  answer: { verdict: "under_study", respondedOn: day("2026-12-10"), untilOn: day("2027-03-01") },
};
const due = day("2026-12-15");

test("what the public could vote on is owed an answer, and nothing else is", () => {
  const others = (["pending", "rejected", "merged"] as const).map((state) => ({ state, answer: null }));
  expect(coverageOn([without, adopted, studied, ...others], due, due)).toEqual({
    total: 3,
    answered: 2,
    overdue: 0,
  });
});

test("what has no answer is overdue after the due day, and never without one", () => {
  expect(coverageOn([without, adopted], due, day("2026-12-16")).overdue).toBe(1);
  expect(coverageOn([without, adopted], null, day("2030-01-01")).overdue).toBe(0);
});

test("a study that outlasts its own day is overdue again", () => {
  expect(coverageOn([studied], due, day("2027-03-01")).overdue).toBe(0);
  expect(coverageOn([studied], due, day("2027-03-02")).overdue).toBe(1);
});

test("an answer counts from the day it was given", () => {
  expect(coverageOn([adopted], due, day("2026-12-09"))).toEqual({ total: 1, answered: 0, overdue: 0 });
});
