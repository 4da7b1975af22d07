import fc from "fast-check";
import { expect, test } from "vitest";
import { compareEvents, eventsAt } from "~/domain/bills/bill-event";
import { eventLists, moments } from "../../support/arbitrary-events";
import { at, historyOf } from "../../support/histories";

const codesAt = (lines: string[], asOf: string) =>
  eventsAt(historyOf(...lines), at(asOf)).map((event) => event.code);

test("events come oldest first, and those of one day in the order they were given", () => {
  const history = historyOf(
    "2017-12-29 legislative.third_reading",
    "2017-12-28 legislative.negotiation",
    "2017-12-29 completed.promulgated",
  );
  expect(eventsAt(history, at("2018-01-01")).map((event) => event.code)).toEqual([
    "legislative.negotiation",
    "legislative.third_reading",
    "completed.promulgated",
  ]);
  expect(history[0]!.code).toBe("legislative.third_reading");
});

test("an event counts from its own day on", () => {
  const sent = ["2017-04-28 legislative.sent"];
  expect(codesAt(sent, "2017-04-27")).toEqual([]);
  expect(codesAt(sent, "2017-04-28")).toEqual(["legislative.sent"]);
});

test("what is known only to a month, quarter or year, or by a day, counts from the last day it can have been", () => {
  for (const [date, before, from] of [
    ["2017-10", "2017-10-30", "2017-10-31"],
    ["2017-Q4", "2017-12-30", "2017-12-31"],
    ["2017", "2017-12-30", "2017-12-31"],
    ["by 2017-08-17", "2017-08-16", "2017-08-17"],
  ] as const) {
    const lines = [`${date} planning.notice`];
    expect([codesAt(lines, before), codesAt(lines, from)], date).toEqual([[], ["planning.notice"]]);
  }
});

test("a day's place decides before the precision does: what stands first in the file comes first", () => {
  expect(codesAt(["by 2020-01-31 legislative.sent", "2020-01-31 ended.lapsed"], "2020-01-31")).toEqual([
    "legislative.sent",
    "ended.lapsed",
  ]);
});

test("comparing is a total order: turned around it says the opposite, and nothing but itself is equal", () => {
  fc.assert(
    fc.property(eventLists(), (events) => {
      for (const a of events)
        for (const b of events) {
          expect(Math.sign(compareEvents(a, b)) + Math.sign(compareEvents(b, a))).toBe(0);
          expect(compareEvents(a, b) === 0).toBe(a === b);
        }
    }),
    { seed: 42 },
  );
});

test("only events that happened by the day and were published and not taken back at the instant are left", () => {
  fc.assert(
    fc.property(eventLists(), moments, (events, moment) => {
      const left = new Set(eventsAt(events, moment));
      for (const event of events) {
        const published = moment.known === null || event.recordedAt <= moment.known;
        const takenBack =
          event.retractedAt !== null && (moment.known === null || event.retractedAt <= moment.known);
        expect(left.has(event)).toBe(event.date.on <= moment.asOf && published && !takenBack);
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});
