import { expect, test } from "vitest";
import { summarizeBill } from "~/domain/bills/bill-summary";
import { at, exactly, historyOf } from "../../support/histories";
import { civilAviation, copyright, cyberSecurity, digitalCommunications } from "../../support/real-histories";

test("on the day of the slide 資通安全管理法 was sent 111 days before, and referred to committee for 86", () => {
  expect(summarizeBill("statute", cyberSecurity, at("2017-08-17"))).toMatchObject({
    standing: { stage: "legislative.referred", phase: "legislative" },
    milestone: { stage: "legislative.sent", date: exactly("2017-04-28"), eventId: 2 },
    inStage: { days: 86, atLeast: false },
    inPhase: { days: 111, atLeast: false },
    effectiveSince: null,
  });
});

test("nothing on record by the day is nothing said: no standing, no milestone, no days, every step ahead", () => {
  const summary = summarizeBill("statute", cyberSecurity, at("2017-04-26"));
  expect(summary).toMatchObject({
    standing: null,
    milestone: null,
    inStage: null,
    inPhase: null,
    effectiveSince: null,
  });
  expect(new Set(summary.steps.map((step) => step.state))).toEqual(new Set(["ahead"]));
});

test("days since a date that is only known to be past are a lower bound", () => {
  const { inStage, inPhase } = summarizeBill("statute", digitalCommunications, at("2017-08-27"));
  expect([inStage, inPhase]).toEqual([
    { days: 10, atLeast: true },
    { days: 10, atLeast: true },
  ]);
});

test("a law in force in parts has its effect from the first part on", () => {
  const effectiveSince = (asOf: string) => summarizeBill("statute", civilAviation, at(asOf)).effectiveSince;
  expect(effectiveSince("2018-04-26")).toBeNull();
  expect(effectiveSince("2018-04-27")).toEqual(exactly("2018-04-27"));
  expect(effectiveSince("2020-03-31")).toEqual(exactly("2018-04-27"));
});

test("a regulation in force has its day of effect too", () => {
  const rules = historyOf("2018-05-11 regulation.issued", "2018-05-13 regulation.in_force");
  expect(summarizeBill("regulation", rules, at("2020-01-01")).effectiveSince).toEqual(exactly("2018-05-13"));
});

test("a bill that lapsed by the rule has ended since the last day of the term", () => {
  expect(summarizeBill("statute", copyright, at("2020-02-10"))).toMatchObject({
    standing: { by: "term-lapse" },
    milestone: { stage: "ended.lapsed", eventId: null },
    inStage: { days: 10, atLeast: false },
    inPhase: { days: 10, atLeast: false },
  });
});
