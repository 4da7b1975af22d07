/** The formulas on numbers small enough to work out by hand. */
import { expect, test } from "vitest";
import { measureLikeness } from "~/domain/opinion/groups/adjusted-rand";
import { measureSilhouette } from "~/domain/opinion/groups/silhouette";
import { groupAwareAgreement, measureDivergence } from "~/domain/opinion/statements/between-groups";
import { differenceZ, proportionZ, smoothedShare } from "~/domain/opinion/statements/proportions";
import { routingWeight } from "~/domain/opinion/statements/routing";
import { listUncertain } from "~/domain/opinion/statements/uncertain";

const counts = (agrees: number, disagrees: number, seen: number) => ({ agrees, disagrees, seen });

test("shares and their z", () => {
  expect(smoothedShare(3, 3)).toBe(0.8);
  expect(smoothedShare(0, 0)).toBe(0.5);
  expect(proportionZ(3, 3)).toBe(2);
  expect(differenceZ({ successes: 3, trials: 3 }, { successes: 3, trials: 3 })).toBe(0);
  expect(differenceZ({ successes: 3, trials: 7 }, { successes: 1, trials: 3 })).toBe(0);
  expect(differenceZ({ successes: 7, trials: 7 }, { successes: 0, trials: 7 })).toBeCloseTo(
    28 / Math.sqrt(63),
    12,
  );
});

test("between groups: the product of shares, the widest difference, and nothing without groups", () => {
  expect(groupAwareAgreement([counts(3, 0, 3), counts(1, 1, 2)])).toBeCloseTo(0.4, 12);
  expect(groupAwareAgreement([])).toBeNull();
  expect(measureDivergence([counts(9, 0, 10), counts(0, 10, 10)])).toBeCloseTo(0.75, 12);
  expect(measureDivergence([counts(9, 0, 10), counts(0, 0, 0)])).toBeNull();
});

test("routing: new statements weigh most, and metadata always 49", () => {
  expect(routingWeight({ counts: counts(0, 0, 0), extremity: 0, isMeta: false })).toBe(5.0625);
  expect(routingWeight({ counts: counts(3, 0, 3), extremity: 1, isMeta: true })).toBe(49);
  // (1 - 1/7) · 2 · 6/7 · (1 + 8/2), squared.
  expect(routingWeight({ counts: counts(5, 0, 5), extremity: 1, isMeta: false })).toBeCloseTo(
    (360 / 49) ** 2,
    9,
  );
});

test("unsure is more than three passes in ten, by share squared times passes", () => {
  const of = (statement: number, passes: number, seen: number) => ({
    statement,
    counts: counts(seen - passes, 0, seen),
    isLeftOut: false,
  });
  expect(
    listUncertain([of(1, 3, 10), of(2, 4, 10), of(3, 20, 40), { ...of(4, 9, 9), isLeftOut: true }]),
  ).toEqual([3, 2]);
});

test("likeness of groupings and clearness of groups", () => {
  expect(measureLikeness(Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 1, 0, 0))).toBe(1);
  expect(measureLikeness(Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1))).toBeCloseTo(-0.5, 12);
  const line = { x: Float64Array.of(0, 1, 10, 11), y: new Float64Array(4) };
  expect(measureSilhouette(line, Int32Array.of(0, 0, 1, 1), 2)).toBeCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, 12);
});
