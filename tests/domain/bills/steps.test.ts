import fc from "fast-check";
import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { foldBill } from "~/domain/bills/fold-bill";
import { procedures, type Procedure, stages } from "~/domain/bills/stages";
import { stepCodes, stepsAt } from "~/domain/bills/steps";
import { eventLists, moments } from "../../support/arbitrary-events";
import { at, exactly, historyOf, publishedAt } from "../../support/histories";
import { civilAviation, copyright, cyberSecurity, digitalCommunications } from "../../support/real-histories";

function steps(history: readonly BillEvent[], asOf: string, procedure: Procedure = "statute") {
  const moment = at(asOf);
  return stepsAt(procedure, history, foldBill(history, moment), moment);
}
/** "planning:done executive:now …" */
const strip = (...of: Parameters<typeof steps>) =>
  steps(...of)
    .map((step) => `${step.code}:${step.state}`)
    .join(" ");
const shown = (code: string, ...of: Parameters<typeof steps>) =>
  steps(...of).find((step) => step.code === code)!.shown;

test("資通安全管理法 walks the six steps of a statute, and third reading is one of them", () => {
  const rest = "promulgated:ahead in_force:ahead";
  expect(strip(cyberSecurity, "2017-04-26")).toBe(
    `planning:ahead executive:ahead legislative:ahead third_reading:ahead ${rest}`,
  );
  expect(strip(cyberSecurity, "2017-04-27")).toBe(
    `planning:done executive:now legislative:ahead third_reading:ahead ${rest}`,
  );
  expect(strip(cyberSecurity, "2017-08-17")).toBe(
    `planning:done executive:done legislative:now third_reading:ahead ${rest}`,
  );
  expect(strip(cyberSecurity, "2018-05-11")).toBe(
    `planning:done executive:done legislative:done third_reading:now ${rest}`,
  );
  expect(strip(cyberSecurity, "2019-01-01")).toBe(
    "planning:done executive:done legislative:done third_reading:done promulgated:done in_force:now",
  );
});

test("under a step stands its telling event: the day it was sent, the third reading, the last day of effect", () => {
  expect(shown("legislative", cyberSecurity, "2026-11-23")).toEqual({
    stage: "legislative.sent",
    date: exactly("2017-04-28"),
  });
  expect(shown("third_reading", cyberSecurity, "2026-11-23")?.date).toEqual(exactly("2018-05-11"));
  expect(shown("promulgated", cyberSecurity, "2026-11-23")?.date).toEqual(exactly("2018-06-06"));
  expect(shown("in_force", civilAviation, "2019-01-01")).toEqual({
    stage: "completed.partly_in_force",
    date: exactly("2018-04-27"),
  });
  expect(shown("in_force", civilAviation, "2020-03-31")).toEqual({
    stage: "completed.in_force",
    date: exactly("2020-03-31"),
  });
});

test("a step that must have been taken and is not on record is done, with nothing under it", () => {
  expect(steps(cyberSecurity, "2017-08-17")[0]).toEqual({ code: "planning", state: "done", shown: null });
});

test("a bill that ended stopped at the last step it reached, by rule or on record", () => {
  const stopped =
    "planning:done executive:done legislative:stopped third_reading:ahead promulgated:ahead in_force:ahead";
  expect(strip(copyright, "2020-02-01")).toBe(stopped);
  expect(strip(digitalCommunications, "2020-02-01")).toBe(stopped);
  const withdrawn = historyOf("2016-05-05 executive.approved", "2016-06-23 ended.withdrawn");
  expect(strip(withdrawn, "2017-01-01")).toBe(
    "planning:done executive:stopped legislative:ahead third_reading:ahead promulgated:ahead in_force:ahead",
  );
  const onlyItsEnd = historyOf("2016-06-23 ended.withdrawn");
  expect(strip(onlyItsEnd, "2017-01-01")).toMatch(/^planning:stopped executive:ahead/);
});

test("a draft returned to its agency stands in planning again, and nothing ahead is shown", () => {
  const returned = historyOf("2017-01-10 executive.submitted", "2017-03-01 executive.returned");
  expect(strip(returned, "2017-03-01")).toMatch(/^planning:now executive:ahead/);
  expect(shown("executive", returned, "2017-03-01")).toBeNull();
  expect(shown("planning", returned, "2017-03-01")?.stage).toBe("executive.returned");
});

test("a regulation and a study have steps of their own", () => {
  const game = historyOf("by 2017-08-17 regulation.planned", "2018-04-20 regulation.issued");
  expect(strip(game, "2017-08-17", "regulation")).toBe(
    "planning:now notice:ahead issued:ahead in_force:ahead",
  );
  expect(strip(game, "2018-04-20", "regulation")).toBe("planning:done notice:done issued:now in_force:ahead");
  const study = historyOf("by 2017-08-17 study.planned", "2018-01-01 study.dropped");
  expect(strip(study, "2017-08-17", "study")).toBe("planned:now under_way:ahead concluded:ahead");
  expect(strip(study, "2018-01-01", "study")).toBe("planned:stopped under_way:ahead concluded:ahead");
});

test("every stage belongs to exactly one step of its procedure, or is an end", () => {
  for (const stage of stages) {
    const event = { id: 1, dayOrder: 1, recordedAt: publishedAt, retractedAt: null };
    const only: BillEvent = { ...event, code: stage.code, date: exactly("2017-01-01") };
    const states = steps([only], "2017-01-01", stage.procedure).map((step) => step.state);
    const here = states.filter((state) => state === (stage.phase === "ended" ? "stopped" : "now"));
    expect(here, stage.code).toHaveLength(1);
  }
});

test("steps are done up to one place and ahead after it, and only what was reached shows an event", () => {
  for (const procedure of procedures)
    fc.assert(
      fc.property(eventLists(procedure), moments, (events, moment) => {
        const standing = foldBill(events, moment);
        const found = stepsAt(procedure, events, standing, moment);
        for (const step of found) expect(stepCodes).toContain(step.code);
        const states = found.map((step) => step.state).join(" ");
        expect(states).toMatch(standing ? /^(done ?)*(now|stopped)( ahead)*$/ : /^ahead( ahead)*$/);
        expect(states.includes("stopped")).toBe(standing?.phase === "ended");
        for (const step of found) if (step.state === "ahead") expect(step.shown).toBeNull();
      }),
      { seed: 42, numRuns: 300 },
    );
});
