import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { foldBill } from "~/domain/bills/fold-bill";
import { historyLines } from "~/domain/bills/history-line";
import type { HistoryEvent } from "~/domain/records/history-event";
import { at, exactly, historyOf } from "../../support/histories";
import { civilAviation, copyright, cyberSecurity, digitalCommunications } from "../../support/real-histories";

const bare = {
  verbatim: null,
  note: null,
  unusual: null,
  rule: null,
  document: null,
  corrected: false,
  sources: [],
};
const asHistory = (events: readonly BillEvent[]): HistoryEvent[] =>
  events.map((event) => ({ ...event, ...bare }));

/** "code +days gap" for each line. */
function lines(events: readonly BillEvent[], asOf = "2026-11-23"): string[] {
  return historyLines(asHistory(events), foldBill(events, at(asOf))).map((line) => {
    if (line.kind === "lapse") return `lapse ${line.date.on}`;
    const days = line.daysLater === null ? "" : ` +${line.daysLater}`;
    return `${line.event.code}${days}${line.gap ? " gap" : ""}`;
  });
}

test("each event stands with the days since the one before, the first without", () => {
  expect(lines(cyberSecurity).slice(0, 5)).toEqual([
    "executive.approved",
    "legislative.sent +1",
    "legislative.first_reading +25",
    "legislative.referred +0",
    "legislative.committee +167",
  ]);
});

test("days are not counted from or to a day that is not exact", () => {
  expect(lines(digitalCommunications)).toEqual([
    "beside.predecessor",
    "executive.reviewed",
    "executive.approved",
    "legislative.sent",
    "ended.lapsed",
  ]);
});

test("a gap is where the tables lead on only through stages that no source gives", () => {
  expect(lines(civilAviation).filter((line) => line.endsWith("gap"))).toEqual([
    "legislative.first_reading +15 gap",
    "legislative.second_reading +104 gap",
  ]);
});

test("another sitting at the same stage, and what is recorded beside the stages, is no gap", () => {
  expect(lines(historyOf("2017-01-01 planning.study", "2017-02-01 planning.study"))).toEqual([
    "planning.study",
    "planning.study +31",
  ]);
  expect(
    lines(
      historyOf(
        "2018-06-06 completed.promulgated",
        "2018-12-05 beside.commencement_order",
        "2019-01-01 completed.in_force",
      ),
    ),
  ).toEqual(["completed.promulgated", "beside.commencement_order +182", "completed.in_force +27"]);
});

test("a lapse that no event records is a last line of its own; one on record is an event like any other", () => {
  expect(lines(copyright).at(-1)).toBe("lapse 2020-01-31");
  expect(lines(copyright)).toHaveLength(copyright.length + 1);
  expect(lines(digitalCommunications).filter((line) => line.startsWith("lapse"))).toEqual([]);
  const [last] = historyLines(asHistory(copyright), foldBill(copyright, at("2026-11-23"))).slice(-1);
  expect(last).toEqual({ kind: "lapse", date: exactly("2020-01-31") });
});

test("a bill that still runs has no line for a lapse to come, and no history gives no lines", () => {
  expect(historyLines(asHistory(copyright), foldBill(copyright, at("2019-12-31")))).toHaveLength(5);
  expect(historyLines([], null)).toEqual([]);
});
