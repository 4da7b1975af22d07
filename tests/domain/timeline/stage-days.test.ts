import fc from "fast-check";
import { expect, test } from "vitest";
import { journeyOf } from "~/domain/timeline/journey";
import { dayRanges, distributionsOf, isWithin, quartilesOf, staysOf } from "~/domain/timeline/stage-days";
import { at, historyOf } from "../../support/histories";

const journey = (...lines: string[]) => journeyOf(historyOf(...lines), at("2018-12-31"))!;

test("several visits to one stage are added up, in the usual order of stages", () => {
  const stays = staysOf(
    journey(
      "2018-01-01 legislative.second_reading",
      "2018-01-11 legislative.negotiation",
      "2018-01-31 legislative.second_reading",
      "2018-02-05 legislative.third_reading",
      "2018-02-20 completed.promulgated",
    ),
  );
  expect(stays.map(({ stage, length }) => [stage, length.days])).toEqual([
    ["legislative.negotiation", 20],
    ["legislative.second_reading", 15],
    ["legislative.third_reading", 15],
  ]);
});

test("stays that run on or begin on a rough date are counted apart and measured by nobody", () => {
  const [study] = distributionsOf([
    journey("2018-01-01 planning.study", "2018-01-11 planning.drafting"),
    journey("2018-01 planning.study", "2018-03-11 planning.drafting"),
    journey("2018-01-01 planning.study"),
  ]);
  expect(study).toMatchObject({ stage: "planning.study", n: 1, unmeasured: 2, quartiles: null });
  expect(study!.ranges.find((range) => range.code === "8-30")!.count).toBe(1);
});

test("four values are too few for quartiles, five are enough", () => {
  expect(quartilesOf([1, 2, 3, 4])).toBeNull();
  expect(quartilesOf([5, 1, 4, 2, 3])).toEqual({ lower: 2, median: 3, upper: 4 });
  expect(quartilesOf([0, 10, 20, 30, 40, 50])).toEqual({ lower: 12.5, median: 25, upper: 37.5 });
});

test("every number of days is in exactly one range", () => {
  fc.assert(
    fc.property(fc.nat(2000), (days) => {
      expect(dayRanges.filter((range) => isWithin(days, range.code))).toHaveLength(1);
    }),
    { seed: 42 },
  );
});
