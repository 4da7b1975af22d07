import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "~/domain/dates/calendar-date";
import { journeyOf, presentStage } from "~/domain/timeline/journey";
import { lengthBetween } from "~/domain/timeline/span";
import { compareJourneys, matchesStay } from "~/domain/timeline/timeline";
import { eventLists, moments } from "../../support/arbitrary-events";
import { at, day, exactly, historyOf } from "../../support/histories";

/** 資通安全管理法, from facts 1.1. */
const cyber = historyOf(
  "2017-04-27 executive.approved",
  "2017-04-28 legislative.sent",
  "2017-05-23 legislative.first_reading",
  "2017-05-23 legislative.referred",
  "2018-05-11 legislative.third_reading",
  "2018-06-06 completed.promulgated",
  "2019-01-01 completed.in_force",
);

test("a law in force ends at its effect and not on the day asked about", () => {
  const journey = journeyOf(cyber, at("2026-11-23"))!;
  expect(journey.running).toBe(false);
  expect(journey.end).toEqual(exactly("2019-01-01"));
  expect(journey.length).toEqual({ days: 614, atLeast: false });
  expect(journey.phases.map(({ phase, length }) => [phase, length.days])).toEqual([
    ["executive", 1],
    ["legislative", 404],
    ["completed", 209],
  ]);
});

test("a bill under way runs to the day asked about", () => {
  const journey = journeyOf(cyber, at("2017-08-17"))!;
  expect(journey.running).toBe(true);
  expect(presentStage(journey)).toMatchObject({ stage: "legislative.referred", length: { days: 86 } });
  expect(journey.phases.at(-1)).toMatchObject({ phase: "legislative", length: { days: 111 } });
});

test("a promulgation without a day of effect on record ends the way there", () => {
  const journey = journeyOf(
    historyOf("2024-07-12 legislative.third_reading", "2024-08-07 completed.promulgated"),
    at("2026-11-23"),
  )!;
  expect(journey.length.days).toBe(26);
  expect(journey.running).toBe(false);
  expect(journey.phases.at(-1)).toMatchObject({ phase: "completed", arrival: true, length: { days: 0 } });
});

test("what undoes a law in force is not part of its way", () => {
  const journey = journeyOf([...cyber, ...historyOf("2025-01-01 completed.repealed")], at("2026-11-23"))!;
  expect(journey.end).toEqual(exactly("2019-01-01"));
});

test("a lapse that no event records ends the way on the last day of the term", () => {
  const journey = journeyOf(historyOf("2017-11-10 legislative.referred"), at("2026-11-23"))!;
  expect(journey.end).toEqual(exactly("2020-01-31"));
  expect(journey.stages.at(-1)!.stage).toBe("ended.lapsed");
});

test("a beginning known only by a day makes a length at least", () => {
  const journey = journeyOf(
    historyOf("by 2017-08-17 executive.reviewed", "2017-11-16 executive.approved"),
    at("2017-11-20"),
  )!;
  expect(journey.stages[0]!.length).toEqual({ days: 91, atLeast: true });
  expect(journey.length).toEqual({ days: 95, atLeast: true });
});

test("between rough dates only what is certain is counted", () => {
  const october = { on: day("2017-10-31"), precision: "month" } as const;
  expect(lengthBetween(exactly("2017-09-01"), october)).toEqual({ days: 30, atLeast: true });
  expect(lengthBetween(october, exactly("2017-11-30"))).toEqual({ days: 30, atLeast: true });
  expect(lengthBetween(exactly("2017-10-15"), october)).toEqual({ days: 0, atLeast: true });
  expect(lengthBetween(exactly("2017-09-01"), { on: day("2017-11-01"), precision: "by" }).days).toBe(0);
});

test("a bill with nothing on record by then has no way", () => {
  expect(journeyOf(cyber, at("2017-04-26"))).toBeNull();
});

test("stretches follow one another from the first record to the end, and none is negative", () => {
  fc.assert(
    fc.property(eventLists(), moments, (events, moment) => {
      const journey = journeyOf(events, moment);
      if (!journey) return;
      for (const spans of [journey.stages, journey.phases]) {
        expect(spans[0]!.from).toEqual(journey.start);
        expect(spans.at(-1)!.to).toEqual(journey.end);
        for (const [index, span] of spans.entries()) {
          expect(span.length.days).toBeGreaterThanOrEqual(0);
          expect(span.length.days).toBeLessThanOrEqual(Math.max(0, daysBetween(span.from.on, span.to.on)));
          if (index > 0) expect(span.from).toEqual(spans[index - 1]!.to);
        }
      }
    }),
    { seed: 42 },
  );
});

test("bills sort by start, by length, and by days in the present stage with ended ones last", () => {
  const moment = at("2017-08-17");
  const old = journeyOf(historyOf("2016-01-01 planning.study", "2017-08-01 planning.notice"), moment)!;
  const slow = journeyOf(historyOf("2017-01-01 planning.study"), moment)!;
  const ended = journeyOf(historyOf("2015-01-01 planning.study", "2017-01-01 ended.dropped"), moment)!;
  const sorted = (sort: "start" | "duration" | "stage_days") =>
    [slow, ended, old].sort((a, b) => compareJourneys(sort, a, b));
  expect(sorted("start")).toEqual([ended, old, slow]);
  expect(sorted("duration")).toEqual([ended, old, slow]);
  expect(sorted("stage_days")).toEqual([slow, old, ended]);
});

test("a stage filters the bills that were in it, days those that measurably stayed so long", () => {
  const journey = journeyOf(cyber, at("2026-11-23"))!;
  expect(matchesStay(journey, { stage: "legislative.sent", days: null })).toBe(true);
  expect(matchesStay(journey, { stage: "legislative.sent", days: "8-30" })).toBe(true);
  expect(matchesStay(journey, { stage: "legislative.sent", days: "0-7" })).toBe(false);
  expect(matchesStay(journey, { stage: "legislative.negotiation", days: null })).toBe(false);
  const still = journeyOf(cyber, at("2017-08-17"))!;
  expect(matchesStay(still, { stage: "legislative.referred", days: "31-90" })).toBe(false);
});
