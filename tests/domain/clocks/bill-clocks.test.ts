/** A bill's clocks at a moment: what set them going, what ended them, what stays unknown. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import type { CommencementRule } from "~/domain/bills/vocabulary";
import { clocksOfBill } from "~/domain/clocks/bill-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import type { ClockCode } from "~/domain/clocks/rules/rules";
import { addDays } from "~/domain/dates/calendar-date";
import { at, day, historyOf } from "../../support/histories";
import { copyright, cyberSecurity, fintech } from "../../support/real-histories";

const statute = (...commencements: CommencementRule[]) => ({ procedure: "statute", commencements }) as const;
const clocksOn = (events: readonly BillEvent[], asOf: string, subject = statute("by_order")) =>
  clocksOfBill(events, at(asOf), subject, weekendsOnly);
const clockOn = (
  events: readonly BillEvent[],
  asOf: string,
  code: ClockCode,
  subject = statute("by_order"),
) => clocksOn(events, asOf, subject).find((clock) => clock.rule === code);

test("a bill in committee runs to the end of the term, and lapses on that day by itself", () => {
  expect(clockOn(copyright, "2020-01-30", "term_lapse")).toMatchObject({
    state: "running",
    dueOn: "2020-01-31",
    daysLeft: 1,
    startOn: { on: "2017-11-02" },
  });
  expect(clockOn(copyright, "2020-01-31", "term_lapse")).toMatchObject({
    state: "met",
    outcome: "by_itself",
    daysLeft: null,
  });
});

test("a third reading stops the term's clock", () => {
  expect(clockOn(cyberSecurity, "2018-05-11", "term_lapse")).toMatchObject({
    state: "met",
    outcome: "ended",
    endedOn: { on: "2018-05-11" },
  });
});

test("the ten days to promulgate never count from the third reading: the start is not public", () => {
  const clock = clockOn(fintech, "2018-01-20", "promulgation")!;
  expect(clock).toMatchObject({ state: "start_unknown", dueOn: null, daysLeft: null, endedOn: null });
  expect(clock.startOn).toEqual({ on: "2017-12-29", precision: "day" });
  expect(clock.steps).toEqual([]);
});

test("promulgated 33 days after the third reading, nobody can tell whether it was in time", () => {
  expect(clockOn(fintech, "2018-01-31", "promulgation")).toMatchObject({
    state: "start_unknown",
    outcome: "unknown",
    endedOn: { on: "2018-01-31" },
  });
});

test("promulgated within ten days of the third reading, it was in time for certain", () => {
  const quick = historyOf("2019-06-21 legislative.third_reading", "2019-06-28 completed.promulgated");
  expect(clockOn(quick, "2019-07-01", "promulgation")).toMatchObject({ outcome: "in_time" });
});

test("negotiation runs out a month after the caucuses first met, at the latest", () => {
  const telecom = historyOf(
    "2019-03-14 legislative.committee",
    "2019-04-26 legislative.negotiation",
    "2019-05-10 legislative.negotiation",
    "2019-05-31 legislative.second_reading",
  );
  expect(clockOn(telecom, "2019-05-20", "negotiation")).toMatchObject({
    state: "running",
    bound: "latest",
    dueOn: "2019-05-26",
    daysLeft: 6,
    startOn: { on: "2019-04-26" },
  });
  expect(clockOn(telecom, "2019-05-30", "negotiation")).toMatchObject({ state: "overdue", daysLeft: -4 });
  expect(clockOn(telecom, "2019-05-31", "negotiation")).toMatchObject({ state: "met", daysLeft: null });
});

test("a notice ends on the day the record says, whatever sixty days would give", () => {
  const notice = historyOf("2018-03-01 planning.notice", "2018-03-15 beside.notice_closed");
  expect(clockOn(notice, "2018-03-10", "notice.bill")).toMatchObject({
    state: "running",
    dueOn: "2018-04-30",
    bound: "usual",
  });
  expect(clockOn(notice, "2018-03-20", "notice.bill")).toMatchObject({
    state: "met",
    dueOn: "2018-03-15",
    bound: "exact",
    steps: [{ step: "on_record", on: "2018-03-15" }],
  });
});

test("a notice before the directive has no sixty days", () => {
  const early = historyOf("2016-03-01 planning.notice");
  expect(clockOn(early, "2016-03-10", "notice.bill")).toMatchObject({ state: "not_applicable", dueOn: null });
});

test("when a notice of sixty days has passed and nothing closed it, it is over and not overdue", () => {
  const notice = historyOf("2018-03-01 planning.notice");
  expect(clockOn(notice, "2018-08-01", "notice.bill")).toMatchObject({ state: "met", outcome: "unknown" });
});

test("a law that waits for an order has no day of effect until it is in force", () => {
  const open = clockOn(cyberSecurity, "2018-12-31", "effect.by_order")!;
  expect(open).toMatchObject({ state: "running", dueOn: null, daysLeft: null });
  expect(clockOn(cyberSecurity, "2019-01-01", "effect.by_order")).toMatchObject({ state: "met" });
  expect(clockOn(cyberSecurity, "2018-12-31", "effect.third_day")).toBeUndefined();
});

test("a law in force on promulgation takes effect on the third day without anybody", () => {
  const act = historyOf("2017-11-22 completed.promulgated");
  const subject = statute("on_promulgation");
  expect(clockOn(act, "2017-11-23", "effect.third_day", subject)).toMatchObject({
    state: "running",
    dueOn: "2017-11-24",
    daysLeft: 1,
  });
  expect(clockOn(act, "2017-11-24", "effect.third_day", subject)).toMatchObject({
    state: "met",
    outcome: "by_itself",
  });
});

test("a committee's three months are the earliest they can be, for recess is left out", () => {
  const regulation = historyOf("2018-10-15 regulation.issued", "2018-11-30 beside.legislature_review");
  const subject = { procedure: "regulation", commencements: [] } as const;
  const read = (asOf: string) =>
    clocksOfBill(regulation, at(asOf), subject, weekendsOnly).find((c) => c.rule === "review.regulation");
  expect(read("2019-01-01")).toMatchObject({ state: "running", bound: "earliest", dueOn: "2019-02-28" });
  expect(read("2019-06-01")).toMatchObject({ state: "running", daysLeft: null });
});

test("a request for reconsideration does not date its delivery", () => {
  const bill = historyOf("2024-06-05 legislative.third_reading", "2024-06-11 legislative.reconsideration");
  expect(clockOn(bill, "2024-06-15", "reconsideration.vote")).toMatchObject({ state: "start_unknown" });
});

test("a date known only by a day bounds the term's clock and does not move its end", () => {
  const bill = historyOf("by 2020-01-31 legislative.sent");
  expect(clockOn(bill, "2020-02-10", "term_lapse")).toMatchObject({ dueOn: "2020-01-31", bound: "latest" });
});

test("what a correction took back sets no clock going", () => {
  const [only] = historyOf("2019-04-26 legislative.negotiation");
  const retracted = { ...only!, retractedAt: only!.recordedAt };
  expect(clocksOn([retracted], "2019-05-01")).toEqual([]);
});

test("a study has no clocks", () => {
  const study = historyOf("2017-08-17 study.planned");
  const subject = { procedure: "study", commencements: [] } as const;
  expect(clocksOfBill(study, at("2018-01-01"), subject, weekendsOnly)).toEqual([]);
});

test("on any day, days left and state say the same of the last day, and open clocks come first", () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day("2016-12-01"), days));
  fc.assert(
    fc.property(days, fc.constantFrom(cyberSecurity, fintech, copyright), (asOf, events) => {
      const clocks = clocksOn(events, asOf);
      for (const { state, daysLeft, dueOn, endedOn } of clocks) {
        if (state === "overdue") expect(daysLeft).toBeLessThan(0);
        if (state === "running" && daysLeft !== null) expect(addDays(asOf, daysLeft)).toBe(dueOn);
        if (state === "start_unknown") expect(dueOn).toBeNull();
        if (endedOn) expect(endedOn.on <= asOf).toBe(true);
      }
      const open = clocks.map(({ state, endedOn }) => state !== "met" && endedOn === null);
      expect(open).toEqual([...open].sort((a, b) => Number(b) - Number(a)));
    }),
    { seed: 42 },
  );
});
