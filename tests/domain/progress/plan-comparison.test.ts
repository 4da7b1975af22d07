import { expect, test } from "vitest";
import { compareWithPlan, mustExplain } from "~/domain/progress/plan-comparison";
import { day, historyOf } from "../../support/histories";

const verdict = (planDue: string | null, asOf: string, events: readonly string[], slug = "some-bill") =>
  compareWithPlan({ slug, planDue }, historyOf(...events), day(asOf)).verdict;

test("until the last day of its quarter a bill is within its time, and the day after it is behind", () => {
  const events = ["2017-05-01 executive.submitted"];
  expect(verdict("2017-Q4", "2017-12-31", events)).toBe("on_plan");
  expect(verdict("2017-Q4", "2018-01-01", events)).toBe("behind");
});

test("a bill that was promulgated is done, and was not yet before that day", () => {
  const events = ["2017-05-01 legislative.third_reading", "2017-11-20 completed.promulgated"];
  expect(verdict("2017-Q4", "2017-11-19", events)).toBe("on_plan");
  expect(verdict("2017-Q4", "2017-11-20", events)).toBe("done");
});

test("a bill that ended without completion is neither done nor behind", () => {
  expect(verdict("2017-Q4", "2018-02-01", ["2017-06-01 ended.withdrawn"])).toBe("ended");
});

test("a bill that lapsed with the term has ended, although no event says so", () => {
  expect(verdict("2018-12-31", "2020-02-01", ["2017-06-01 legislative.referred"])).toBe("ended");
});

test("without a planned time there is nothing to be behind, but the record still stands", () => {
  const compared = compareWithPlan(
    { slug: "some-bill", planDue: null },
    historyOf("2017-05-01 executive.submitted"),
    day("2026-01-01"),
  );
  expect(compared).toMatchObject({
    verdict: "undated",
    due: null,
    standing: { stage: "executive.submitted" },
  });
});

test("what the plan promised is done by the schedule's own rule: the consultation was held when the notice came", () => {
  const events = ["2017-11-01 planning.notice"];
  expect(verdict("2017-Q4", "2017-11-30", events, "unmanned-vehicles-experimentation-act")).toBe("done");
  expect(verdict("2017-Q4", "2017-11-30", events)).toBe("on_plan");
});

test("a bill of which nothing is on record is behind once its time is over", () => {
  expect(verdict("2017-Q4", "2018-01-31", [])).toBe("behind");
});

test("who is behind or has ended must explain, and nobody else", () => {
  expect((["done", "on_plan", "behind", "ended", "undated"] as const).filter(mustExplain)).toEqual([
    "behind",
    "ended",
  ]);
});
