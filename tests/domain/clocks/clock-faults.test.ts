import { expect, test } from "vitest";
import { clockFaults } from "~/domain/clocks/clock-faults";
import { day, exactly, historyOf } from "../../support/histories";
import { copyright, cyberSecurity, fintech } from "../../support/real-histories";

const recordedOn = day("2026-11-23");

test("a clock that starts on a day still to come is a fault", () => {
  const events = historyOf("2017-01-12 planning.notice", "2027-01-12 legislative.negotiation");
  expect(clockFaults(events, recordedOn)).toEqual([
    { kind: "start_in_future", index: 1, rule: "term_lapse" },
  ]);
});

test("a notice that opens after it closed is a fault, a close without an opening is not", () => {
  const events = historyOf("2018-03-30 beside.notice_closed", "2018-04-02 planning.notice");
  expect(clockFaults(events, recordedOn)).toEqual([
    { kind: "start_after_end", index: 1, rule: "notice.bill" },
  ]);
  expect(clockFaults(events.slice(0, 1), recordedOn)).toEqual([]);
});

test("an experiment approved until a day before its approval is a fault", () => {
  const approved = { code: "approved", date: exactly("2019-01-31"), untilOn: day("2018-12-31") };
  expect(clockFaults([approved], recordedOn)[0]?.kind).toBe("start_after_end");
});

test("the histories that really happened have none", () => {
  for (const events of [copyright, cyberSecurity, fintech])
    expect(clockFaults(events, recordedOn)).toEqual([]);
});
