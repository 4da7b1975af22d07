import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { experimentCodes } from "~/domain/sandbox/experiment-codes";
import { foldExperiment } from "~/domain/sandbox/fold-experiment";
import { experimentEvent as event, momentOf } from "../../support/experiments";

const fintech = findSandboxAct("fintech-experimentation-act")!;
const vehicles = findSandboxAct("unmanned-vehicles-experimentation-act")!;

const emq = [
  event("2019-01-31", "approved", { untilOn: "2020-04-29" }),
  event("2019-05", "started"),
  event("by 2020-05-07", "extended", { untilOn: "2020-10-29" }),
  event("by 2021-03-06", "extended", { untilOn: "2021-10-29" }),
  event("2021-10-04", "stopped"),
];
const stageOn = (day: string) => foldExperiment(emq, momentOf(day), fintech)?.stage;

test("an experiment goes from nothing to approved, running and stopped as its days pass", () => {
  expect(stageOn("2019-01-30")).toBeUndefined();
  expect(stageOn("2019-01-31")).toBe("approved");
  expect(stageOn("2019-05-30")).toBe("approved");
  expect(stageOn("2019-05-31")).toBe("running");
  expect(stageOn("2021-10-03")).toBe("running");
  expect(stageOn("2021-10-04")).toBe("stopped");
});

test("between the last day on record and the next event it is over, not running", () => {
  expect(stageOn("2020-04-29")).toBe("running");
  expect(foldExperiment(emq, momentOf("2020-04-30"), fintech)).toMatchObject({
    stage: "over",
    by: "period",
    since: { on: "2020-04-29" },
  });
  expect(stageOn("2020-05-07")).toBe("running");
  expect(stageOn("2020-10-30")).toBe("over");
});

test("the two extensions stand with their days and the branch of §9 that each fits", () => {
  const { period, exit } = foldExperiment(emq, momentOf("2026-11-24"), fintech)!;
  expect(period.extensions).toMatchObject([
    { order: 1, from: "2020-04-30", until: "2020-10-29", fits: "ordinary" },
    { order: 2, from: "2020-10-30", until: "2021-10-29", fits: "law_change" },
  ]);
  expect(exit).toMatchObject({ code: "stopped", date: { on: "2021-10-04" } });
});

test("how it left is the first exit, where it stands is the last", () => {
  const kgi = [
    event("2018-09-18", "approved"),
    event("2018-12-05", "started"),
    event("2019-08", "moved_to_trial"),
    event("2020-03", "stopped"),
  ];
  const standing = foldExperiment(kgi, momentOf("2026-11-24"), fintech)!;
  expect(standing.exit).toMatchObject({
    code: "moved_to_trial",
    date: { on: "2019-08-31", precision: "month" },
  });
  expect(standing.stage).toBe("stopped");
  expect(foldExperiment(kgi, momentOf("2019-12-31"), fintech)!.stage).toBe("moved_to_trial");
});

test("without a last day, the act's cap says when it can no longer run", () => {
  const bus = [event("2020-02-18", "approved"), event("2020-05", "started")];
  expect(foldExperiment(bus, momentOf("2024-05-30"), vehicles)!.stage).toBe("running");
  expect(foldExperiment(bus, momentOf("2024-05-31"), vehicles)).toMatchObject({ stage: "over", by: "cap" });
  expect(foldExperiment(bus, momentOf("2024-05-31"), null)!.stage).toBe("running");
});

test("what was not yet published, or taken back, does not count at the known instant", () => {
  const taken = [
    event("2019-01-31", "approved"),
    event("2019-05", "started", { retractedAt: "2026-12-01T00:00:00.000Z" }),
  ];
  const at = (known: string | null) => foldExperiment(taken, momentOf("2019-06-30", known), fintech)?.stage;
  expect(at("2026-11-01T00:00:00.000Z")).toBeUndefined();
  expect(at("2026-11-24T00:00:00.000Z")).toBe("running");
  expect(at("2026-12-02T00:00:00.000Z")).toBe("approved");
  expect(at(null)).toBe("approved");
});

test("the order in which events are given changes nothing, and an exit is never undone by the calendar", () => {
  const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(...experimentCodes)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(events, fc.integer({ min: 0, max: 6000 }), (drawn, later) => {
      const made = drawn.map(([days, code], index) => ({
        ...event(addDays(on("2018-05-01"), days), code),
        dayOrder: index,
      }));
      const moment = momentOf(addDays(on("2018-05-01"), later));
      const standing = foldExperiment(made, moment, fintech);
      expect(foldExperiment(made.toReversed(), moment, fintech)).toEqual(standing);
      if (standing?.exit) expect(standing.stage).not.toBe("over");
    }),
    { seed: 42 },
  );
});
