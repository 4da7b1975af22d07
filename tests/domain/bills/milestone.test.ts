import fc from "fast-check";
import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { foldBill, movesAt } from "~/domain/bills/fold-bill";
import { milestoneOf } from "~/domain/bills/milestone";
import { stageOf } from "~/domain/bills/stages";
import { eventLists, moments } from "../../support/arbitrary-events";
import { at, exactly, historyOf } from "../../support/histories";
import {
  civilAviation,
  copyright,
  cyberSecurity,
  digitalCommunications,
  fintech,
} from "../../support/real-histories";

function milestone(history: readonly BillEvent[], asOf: string) {
  const moment = at(asOf);
  const standing = foldBill(history, moment);
  if (!standing) throw new Error("Nothing on record");
  const { stage, date, eventId } = milestoneOf(history, standing, moment);
  return { stage, date, from: history.find((event) => event.id === eventId)?.code ?? null };
}

test("before the Legislative Yuan the words date from the day it was sent, however far it has gone since", () => {
  for (const asOf of ["2017-04-28", "2017-08-17", "2017-12-31", "2018-05-11", "2018-06-05"])
    expect(milestone(cyberSecurity, asOf), asOf).toEqual({
      stage: "legislative.sent",
      date: exactly("2017-04-28"),
      from: "legislative.sent",
    });
});

test("a completed law's words date from its promulgation, in part or wholly in force", () => {
  for (const asOf of ["2018-04-25", "2018-04-27", "2020-03-31", "2026-11-23"])
    expect(milestone(civilAviation, asOf), asOf).toMatchObject({
      stage: "completed.promulgated",
      date: exactly("2018-04-25"),
    });
});

test("in the executive phase the words are those of the later of 報院 and 審竣, also after the cabinet's approval", () => {
  expect(milestone(civilAviation, "2017-08-17")).toMatchObject({
    stage: "executive.submitted",
    date: exactly("2017-06-16"),
  });
  expect(milestone(fintech, "2017-05-04")).toMatchObject({
    stage: "executive.submitted",
    date: exactly("2017-02-10"),
  });
  expect(milestone(digitalCommunications, "2019-01-01")).toMatchObject({
    stage: "executive.reviewed",
    date: { on: "2017-08-17", precision: "by" },
  });
  const reviewedAndSubmittedAgain = historyOf(
    "2017-01-10 executive.submitted",
    "2017-02-10 executive.reviewed",
    "2017-03-10 executive.returned",
    "2017-04-10 executive.submitted",
  );
  expect(milestone(reviewedAndSubmittedAgain, "2017-05-01")).toMatchObject({
    stage: "executive.submitted",
    date: exactly("2017-04-10"),
  });
});

test("with neither on record the cabinet's approval stands in the executive phase", () => {
  expect(milestone(cyberSecurity, "2017-04-27")).toMatchObject({ stage: "executive.approved" });
});

test("a phase whose milestone is not on record prints its current stage and when that began", () => {
  expect(milestone(civilAviation, "2017-12-31")).toEqual({
    stage: "legislative.committee",
    date: exactly("2017-11-23"),
    from: "legislative.committee",
  });
});

test("a lapse that only the rule knows dates from no event; one on record dates from it", () => {
  expect(milestone(copyright, "2020-02-01")).toEqual({
    stage: "ended.lapsed",
    date: exactly("2020-01-31"),
    from: null,
  });
  expect(milestone(digitalCommunications, "2020-02-01")).toMatchObject({ from: "ended.lapsed" });
});

test("a repealed, expired or void law says so and not that it was promulgated", () => {
  for (const undone of ["completed.repealed", "completed.expired", "completed.struck_down"]) {
    const history = historyOf(
      "2017-06-14 completed.promulgated",
      "2017-06-16 completed.in_force",
      `2021-01-01 ${undone}`,
    );
    expect(milestone(history, "2021-01-01")).toEqual({
      stage: undone,
      date: exactly("2021-01-01"),
      from: undone,
    });
  }
  const regulation = historyOf("2018-04-20 regulation.issued", "2020-05-01 regulation.repealed");
  expect(milestone(regulation, "2020-01-01")).toMatchObject({ stage: "regulation.issued" });
  expect(milestone(regulation, "2020-05-01")).toMatchObject({ stage: "regulation.repealed" });
});

test("the milestone is of the standing's phase and of an event that counts, or of a lapse by rule", () => {
  fc.assert(
    fc.property(eventLists(), moments, (events, moment) => {
      const standing = foldBill(events, moment);
      if (!standing) return;
      const { eventId, stage, date } = milestoneOf(events, standing, moment);
      if (standing.by === "term-lapse") {
        expect([eventId, stage]).toEqual([null, "ended.lapsed"]);
        return;
      }
      const event = movesAt(events, moment).find((move) => move.id === eventId);
      expect(event).toMatchObject({ code: stage, date });
      expect(stageOf(stage).phase).toBe(standing.phase);
    }),
    { seed: 42, numRuns: 1_000 },
  );
});
