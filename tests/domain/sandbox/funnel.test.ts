import fc from "fast-check";
import { expect, test } from "vitest";
import { experimentCodes } from "~/domain/sandbox/experiment-codes";
import { countFunnel, countOutcomes } from "~/domain/sandbox/funnel";
import { addsUp, figuresAt } from "~/domain/sandbox/published-figures";
import { experimentEvent as event, momentOf, recordedAt } from "../../support/experiments";

const today = momentOf("2026-11-24");

test("an approval proves the application, and a landing every step", () => {
  const counts = countFunnel(
    [
      [event("2019-01-31", "approved"), event("by 2025-06-30", "landed")],
      [event("2018-08-28", "applied"), event("2018-09-18", "approved"), event("2019-08", "moved_to_trial")],
      [event("2019-03-01", "refused")],
      [event("2019-04-01", "withdrawn")],
    ],
    today,
  );
  expect(counts).toEqual({ applied: 4, accepted: 3, approved: 2, ended: 2, landed: 1 });
});

test("the funnel of a past day counts only what had happened", () => {
  const one = [[event("2019-01-31", "approved"), event("2021-10-04", "stopped")]];
  expect(countFunnel(one, momentOf("2019-01-30")).applied).toBe(0);
  expect(countFunnel(one, momentOf("2020-01-01"))).toMatchObject({ approved: 1, ended: 0 });
});

test("no step of the funnel counts more than the step before it", () => {
  const experiment = fc.array(fc.constantFrom(...experimentCodes).map((code) => event("2019-01-31", code)));
  fc.assert(
    fc.property(fc.array(experiment), (experiments) => {
      const { applied, accepted, approved, ended, landed } = countFunnel(experiments, today);
      expect([applied, accepted, approved, ended, landed]).toEqual(
        [applied, accepted, approved, ended, landed].toSorted((a, b) => b - a),
      );
    }),
    { seed: 42 },
  );
});

test("outcomes are counted by stage, in the order of the stages", () => {
  expect(countOutcomes(["stopped", "landed", "stopped"])).toEqual([
    { stage: "landed", count: 1 },
    { stage: "stopped", count: 2 },
  ]);
});

const nothing = { refused: null, withdrawn: null, in_review: null, supplementing: null };
const steps = { applied: 16, accepted: null, approved: 9, ended: 9, landed: 4 };

test("a published figure's parts make up its whole, or are not all published", () => {
  const parts = { refused: 2, withdrawn: 4, in_review: 1, supplementing: null };
  expect(addsUp({ steps, parts })).toBe(true);
  expect(addsUp({ steps, parts: { ...parts, refused: 3 } })).toBe(false);
  expect(addsUp({ steps, parts: nothing })).toBeNull();
});

test("a figure counts from its day and from when this site published it", () => {
  const figure = {
    of: "fintech-experimentation-act",
    date: { on: momentOf("2022-12-31").asOf, precision: "day" as const },
    steps,
    parts: nothing,
    note: null,
    recordedAt,
    retractedAt: null,
  };
  const count = (asOf: string, known: string | null = null) =>
    figuresAt([figure], figure.of, momentOf(asOf, known)).length;
  expect(count("2022-12-30")).toBe(0);
  expect(count("2022-12-31")).toBe(1);
  expect(count("2022-12-31", "2026-11-01T00:00:00.000Z")).toBe(0);
  expect(figuresAt([figure], "trial", today)).toEqual([]);
});
