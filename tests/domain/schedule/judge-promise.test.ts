import fc from "fast-check";
import { expect, test } from "vitest";
import { judgePromise } from "~/domain/schedule/judge-promise";
import { dueOf, type PlanPromise, planPromises, type PromiseCode } from "~/domain/schedule/plan-promises";
import { eventLists, moments } from "../../support/arbitrary-events";
import { at, historyOf } from "../../support/histories";

const promise = (code: PromiseCode): PlanPromise => planPromises.find((row) => row.code === code)!;
const verdict = (code: PromiseCode, lines: string[], asOf: string) =>
  judgePromise(promise(code), historyOf(...lines), at(asOf)).verdict;

const planned = "by 2017-08-17 study.planned";

test("a study is kept when it is concluded in time, not when it begins", () => {
  const begun = [planned, "2017-10-01 study.under_way"];
  expect(verdict("sharing-principles", begun, "2017-12-31")).toBe("not_yet_due");
  expect(verdict("sharing-principles", begun, "2018-01-01")).toBe("unknown");
  expect(verdict("sharing-principles", [...begun, "2017-12-31 study.concluded"], "2018-01-01")).toBe("kept");
  expect(verdict("sharing-principles", [...begun, "2018-01-01 study.concluded"], "2018-01-01")).toBe("late");
});

test("silence after the due day is unknown, an end on record is missed", () => {
  expect(verdict("apec-odr", [planned], "2026-11-23")).toBe("unknown");
  expect(verdict("apec-odr", [planned, "2018-02-01 study.dropped"], "2018-02-01")).toBe("missed");
});

test("the game rating regulation was late: issued on 2018-04-20, due by the end of 2017", () => {
  const events = ["by 2017-08-17 regulation.planned", "2018-04-20 regulation.issued"];
  expect(verdict("game-rating", events, "2017-12-31")).toBe("not_yet_due");
  expect(verdict("game-rating", events, "2018-03-01")).toBe("unknown");
  expect(judgePromise(promise("game-rating"), historyOf(...events), at("2026-11-23"))).toMatchObject({
    verdict: "late",
    decidedBy: { code: "regulation.issued", date: { on: "2018-04-20" } },
  });
});

test("a consultation that only began is not one that was held", () => {
  const begun = "by 2017-08-17 planning.consultation";
  expect(verdict("vehicles-consultation", [begun], "2018-06-01")).toBe("unknown");
  expect(verdict("vehicles-consultation", [begun, "2017-11-30 planning.notice"], "2018-06-01")).toBe("kept");
  expect(verdict("vehicles-draft", [begun, "2017-11-30 planning.notice"], "2018-06-01")).toBe("kept");
});

test("the promised SME bill is missed because the whole register was searched, and only once the time had run out", () => {
  const events = historyOf("by 2017-08-17 planning.study");
  expect(judgePromise(promise("sme-act"), events, at("2018-12-31")).verdict).toBe("not_yet_due");
  expect(judgePromise(promise("sme-act"), events, at("2019-01-01"))).toEqual({
    verdict: "missed",
    decidedBy: null,
    byFinding: true,
  });
  // Before this site knew the bill it had searched nothing.
  expect(judgePromise(promise("sme-act"), events, at("2019-01-01", "2026-11-22T00:00:00.000Z")).verdict).toBe(
    "unknown",
  );
});

test("a first reading proves that a bill was sent", () => {
  expect(verdict("sme-act", ["2018-12-28 legislative.first_reading"], "2019-01-01")).toBe("kept");
});

test("a date that may lie on either side of the due day decides nothing", () => {
  expect(verdict("sharing-principles", [planned, "2017 study.concluded"], "2018-06-01")).toBe("kept");
  expect(verdict("sharing-principles", [planned, "by 2018-03-01 study.concluded"], "2018-06-01")).toBe(
    "unknown",
  );
  expect(verdict("personal-data", [planned, "2018 study.concluded"], "2019-01-01")).toBe("unknown");
});

test("what the plan does not date cannot be early or late", () => {
  expect(verdict("company-act", ["2018-11-01 completed.in_force"], "2026-11-23")).toBe("undated");
});

test("nothing is missed without an end on record or a search, and nothing undecided is late", () => {
  fc.assert(
    fc.property(eventLists(), moments, fc.constantFrom(...planPromises), (events, moment, row) => {
      const judged = judgePromise(row, events, moment);
      if (judged.verdict === "kept" || judged.verdict === "late") expect(judged.decidedBy).not.toBeNull();
      if (judged.verdict === "kept") expect(judged.decidedBy!.date.on <= dueOf(row.group)!.on).toBe(true);
      if (judged.verdict === "not_yet_due") expect(moment.asOf <= dueOf(row.group)!.on).toBe(true);
      if (judged.byFinding) expect(row.finding).toBeDefined();
    }),
    { seed: 42 },
  );
});
