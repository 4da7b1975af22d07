/** The clocks of experiments under the two acts, with the record of EMQ's remittance experiment as the example. */
import { expect, test } from "vitest";
import type { ExperimentClockEvent, SandboxAct } from "~/domain/clocks/experiment-clocks";
import { actOfBill, clocksOfExperiment } from "~/domain/clocks/experiment-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import type { ExperimentCode } from "~/domain/sandbox/experiment-codes";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { day } from "../../support/histories";

function event(
  code: ExperimentCode,
  on: string,
  more: { untilOn?: string; branch?: "ordinary" | "law_change" } = {},
): ExperimentClockEvent {
  const date = parsePartialDate(on);
  if (!date.ok) throw new Error(on);
  return {
    code,
    date: date.value,
    untilOn: more.untilOn ? day(more.untilOn) : null,
    branch: more.branch ?? null,
  };
}

function clockOf(
  act: SandboxAct,
  events: readonly ExperimentClockEvent[],
  asOf: string,
  code: string,
  needsLawChange: boolean | null = null,
) {
  return clocksOfExperiment(act, { events, needsLawChange }, { asOf: day(asOf) }, weekendsOnly).find(
    (clock) => clock.rule === `${act}.${code}`,
  );
}

const emq = [
  event("approved", "2019-01-31"),
  event("started", "2019-04-30"),
  event("extended", "2020-04-29", { untilOn: "2020-10-29", branch: "ordinary" }),
];

test("an experiment that started on 30 April 2019 ends on 29 April 2020 at the latest unless extended", () => {
  expect(clockOf("fintech", emq, "2020-01-01", "term")).toMatchObject({
    state: "running",
    dueOn: "2020-04-29",
  });
  expect(clockOf("fintech", emq, "2020-01-01", "extension_request")).toMatchObject({
    dueOn: "2020-03-29",
    daysLeft: 88,
  });
});

test("the last day on record wins, and one ordinary extension reaches the cap of 18 months", () => {
  expect(clockOf("fintech", emq, "2020-05-01", "term")).toMatchObject({
    dueOn: "2020-10-29",
    steps: [{ step: "on_record", on: "2020-10-29" }],
  });
  expect(clockOf("fintech", emq, "2020-05-01", "cap")).toMatchObject({ dueOn: "2020-10-29" });
  expect(clockOf("fintech", emq, "2020-05-01", "cap_law_change")).toBeUndefined();
});

test("an extension by the branch for laws that must change opens three years, and the duty to draft", () => {
  const again = [...emq, event("extended", "2020-10-29", { branch: "law_change" })];
  expect(clockOf("fintech", again, "2021-03-06", "cap")).toBeUndefined();
  expect(clockOf("fintech", again, "2021-03-06", "cap_law_change")).toMatchObject({ dueOn: "2022-04-29" });
  const ended = [...again, event("ended", "2021-06-30")];
  expect(clockOf("fintech", ended, "2021-07-01", "amendment")).toMatchObject({
    state: "running",
    dueOn: "2021-09-30",
  });
  expect(
    clockOf("fintech", [...emq, event("ended", "2020-10-29")], "2020-11-01", "amendment"),
  ).toBeUndefined();
});

test("a start known only to a month gives ends that are the latest they can be", () => {
  const vague = [event("approved", "2019-01-31"), event("started", "2019-05")];
  expect(clockOf("fintech", vague, "2019-08-01", "term")).toMatchObject({
    bound: "latest",
    dueOn: "2020-05-30",
  });
  expect(clockOf("fintech", vague, "2019-08-01", "extension_request")).toMatchObject({ bound: "latest" });
});

test("the two acts differ by their tables: the same record, other days", () => {
  const record = [
    event("accepted", "2020-01-02"),
    event("approved", "2020-02-18"),
    event("started", "2020-05-01"),
    event("ended", "2021-04-30"),
  ];
  const due = (act: SandboxAct, code: string) => clockOf(act, record, "2021-05-05", code)?.dueOn;
  expect([due("fintech", "cap"), due("unmanned", "cap")]).toEqual(["2021-10-31", "2022-04-30"]);
  expect([due("fintech", "extension_request"), due("unmanned", "extension_request")]).toEqual([
    "2021-03-30",
    "2021-03-01",
  ]);
  expect([due("fintech", "report"), due("unmanned", "report")]).toEqual(["2021-05-31", "2021-05-31"]);
  expect(due("unmanned", "records")).toBe("2024-04-30");
  expect(due("fintech", "records")).toBeUndefined();
});

test("starting within three months counts from a receipt that is not public; early enough, it was in time", () => {
  const kgi = [event("applied", "2018-08-28"), event("approved", "2018-09-18")];
  expect(clockOf("fintech", kgi, "2018-11-01", "start")).toMatchObject({
    state: "start_unknown",
    dueOn: null,
  });
  const started = [...kgi, event("started", "2018-12-05")];
  expect(clockOf("fintech", started, "2019-01-01", "start")).toMatchObject({ outcome: "in_time" });
});

test("a decision due in sixty days is the earliest it can be, and needs the day of acceptance", () => {
  expect(clockOf("fintech", [event("applied", "2018-08-28")], "2018-09-01", "decision")).toBeUndefined();
  const accepted = [event("accepted", "2018-08-28")];
  expect(clockOf("fintech", accepted, "2018-09-01", "decision")).toMatchObject({
    bound: "earliest",
    dueOn: "2018-10-29",
  });
});

test("a report that no record shows is overdue, and evaluation waits for documents that nobody dates", () => {
  const ended = [...emq, event("ended", "2020-10-29")];
  expect(clockOf("fintech", ended, "2021-01-01", "report")).toMatchObject({
    state: "overdue",
    dueOn: "2020-11-30",
  });
  const reported = [...ended, event("reported", "2020-11-20")];
  expect(clockOf("fintech", reported, "2021-01-01", "report")).toMatchObject({ outcome: "in_time" });
  expect(clockOf("fintech", reported, "2021-01-01", "evaluation")).toMatchObject({ state: "start_unknown" });
});

test("what lies ahead of the day asked about sets nothing going", () => {
  expect(clockOf("fintech", emq, "2019-02-01", "term")).toBeUndefined();
});

test("only the two enabling acts have such clocks", () => {
  expect(actOfBill("fintech-experimentation-act")).toBe("fintech");
  expect(actOfBill("unmanned-vehicles-experimentation-act")).toBe("unmanned");
  expect(actOfBill("company-act-2018")).toBeNull();
});

test("an experiment that stops before its period ends does not make anybody's request for an extension late", () => {
  const stopped = [...emq, event("stopped", "2020-10-15")];
  const request = clockOf("fintech", stopped, "2020-11-01", "extension_request")!;
  expect(request.dueOn! < "2020-10-15").toBe(true);
  expect([request.state, request.outcome]).toEqual(["met", "ended"]);
});
