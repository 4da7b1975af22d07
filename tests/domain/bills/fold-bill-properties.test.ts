import fc from "fast-check";
import { expect, test } from "vitest";
import type { BillEvent } from "~/domain/bills/bill-event";
import { summarizeBill } from "~/domain/bills/bill-summary";
import { foldBill, movesAt, phaseAfter, type Standing } from "~/domain/bills/fold-bill";
import { stages } from "~/domain/bills/stages";
import type { Moment } from "~/domain/moment";
import { days, eventLists, eventNumbered, instants, later, moments } from "../../support/arbitrary-events";

const runs = { seed: 42, numRuns: 500 };
const anyEvents = fc.oneof(
  { weight: 4, arbitrary: eventLists("statute") },
  { weight: 1, arbitrary: eventLists("regulation") },
  { weight: 1, arbitrary: eventLists("study") },
);

/** Said again from the words of design.md, with loops and texts instead of the tables of app/domain. */
function naiveFold(events: readonly BillEvent[], { asOf, known }: Moment): Standing | null {
  const phaseOf = new Map<string, string>(stages.map((stage) => [stage.code, stage.phase]));
  const counted: BillEvent[] = [];
  for (const event of events) {
    if (event.code.startsWith("beside.") || event.date.on > asOf) continue;
    if (known === null && event.retractedAt !== null) continue;
    if (known !== null && event.recordedAt > known) continue;
    if (known !== null && event.retractedAt !== null && event.retractedAt <= known) continue;
    counted.push(event);
  }
  const place = (event: BillEvent) => `${event.date.on} ${String(event.dayOrder).padStart(6, "0")}`;
  counted.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  // A regulation may take effect before it is issued; the issue then moves nothing.
  for (let index = counted.length - 1; index > 0; index -= 1)
    if (counted[index]!.code === "regulation.issued" && counted[index - 1]!.code === "regulation.in_force")
      counted.splice(index, 1);
  const last = counted.pop();
  if (!last) return null;
  let since = last.date;
  let phaseSince = last.date;
  let sameStage = true;
  for (const event of counted.reverse()) {
    sameStage &&= event.code === last.code;
    if (sameStage) since = event.date;
    if (phaseOf.get(event.code) !== phaseOf.get(last.code)) break;
    phaseSince = event.date;
  }
  const ends = ["2016-01-31", "2020-01-31", "2024-01-31", "2028-01-31"];
  const end = last.date.on >= "2012-02-01" && ends.find((day) => day >= last.date.on);
  const decided = /third_reading|to_president|not_countersigned|reconsideration/.test(last.code);
  if (last.code.startsWith("legislative.") && !decided && end && end <= asOf) {
    const lapse = { on: end, precision: "day" } as Standing["since"];
    return { stage: "ended.lapsed", phase: "ended", since: lapse, phaseSince: lapse, by: "term-lapse" };
  }
  const standing = { stage: last.code, phase: phaseOf.get(last.code), since, phaseSince, by: "record" };
  return standing as Standing;
}

test("the fold says what a naive model says", () => {
  fc.assert(
    fc.property(anyEvents, moments, (events, moment) => {
      expect(foldBill(events, moment)).toEqual(naiveFold(events, moment));
    }),
    { ...runs, numRuns: 2_000 },
  );
});

test("the order in which events are given does not matter", () => {
  const shuffled = anyEvents.chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, moments, ([events, other], moment) => {
      expect(summarizeBill("statute", other, moment)).toEqual(summarizeBill("statute", events, moment));
    }),
    runs,
  );
});

test("what happens after the day asked about never changes what stood then", () => {
  fc.assert(
    fc.property(anyEvents, eventNumbered(99), moments, (events, event, moment) => {
      fc.pre(event.date.on > moment.asOf);
      expect(summarizeBill("statute", [...events, event], moment)).toEqual(
        summarizeBill("statute", events, moment),
      );
    }),
    runs,
  );
});

test("what is published or taken back after the known instant never changes what this site said then", () => {
  fc.assert(
    fc.property(anyEvents, eventNumbered(99), days, instants, (events, event, asOf, known) => {
      const moment = { asOf, known };
      const before = summarizeBill("statute", events, moment);
      const published = { ...event, recordedAt: later(known, 1) };
      const takenBack = events.map((each) =>
        each.retractedAt === null && each.recordedAt <= known
          ? { ...each, retractedAt: later(known, 1) }
          : each,
      );
      expect(summarizeBill("statute", [...events, published], moment)).toEqual(before);
      expect(summarizeBill("statute", takenBack, moment)).toEqual(before);
    }),
    runs,
  );
});

test("an event taken back and recorded again stands as before, and is missing only in between", () => {
  fc.assert(
    fc.property(anyEvents, eventNumbered(99), days, (events, event, asOf) => {
      const whole = [...events, { ...event, recordedAt: at(1), retractedAt: null }];
      const again = [
        ...events,
        { ...event, recordedAt: at(1), retractedAt: at(50) },
        { ...event, id: 100, recordedAt: at(60), retractedAt: null },
      ];
      const [now, then, between] = [null, at(45), at(55)].map((known) => ({ asOf, known }));
      expect(foldBill(again, now!)).toEqual(foldBill(whole, now!));
      expect(foldBill(again, then!)).toEqual(foldBill(whole, then!));
      expect(foldBill(again, between!)).toEqual(foldBill(events, between!));
    }),
    runs,
  );
});

test("a correction changes what is known now and leaves what was said before it", () => {
  fc.assert(
    fc.property(anyEvents, eventNumbered(99), eventNumbered(100), days, (events, wrong, right, asOf) => {
      const published = [...events, { ...wrong, recordedAt: at(1), retractedAt: null }];
      const corrected = [
        ...events,
        { ...wrong, recordedAt: at(1), retractedAt: at(80) },
        { ...right, recordedAt: at(80), retractedAt: null },
      ];
      const rightFromTheStart = [...events, { ...right, recordedAt: at(80), retractedAt: null }];
      expect(foldBill(corrected, { asOf, known: at(79) })).toEqual(
        foldBill(published, { asOf, known: at(79) }),
      );
      expect(foldBill(corrected, { asOf, known: null })).toEqual(
        foldBill(rightFromTheStart, { asOf, known: null }),
      );
    }),
    runs,
  );
});

test("the phase after the latest move is the phase of the fold: all that the board's query reads", () => {
  fc.assert(
    fc.property(anyEvents, moments, (events, moment) => {
      const last = movesAt(events, moment).at(-1);
      const phase = last ? phaseAfter(last.code, last.date.on, moment.asOf) : undefined;
      expect(phase).toBe(foldBill(events, moment)?.phase);
    }),
    { ...runs, numRuns: 2_000 },
  );
});

test("only a bill before the Legislative Yuan and before its third reading lapses by the rule", () => {
  let lapses = 0;
  fc.assert(
    fc.property(anyEvents, moments, (events, moment) => {
      const standing = foldBill(events, moment);
      if (standing?.by !== "term-lapse") return;
      lapses += 1;
      const last = movesAt(events, moment).at(-1)!;
      expect(last.code).toMatch(
        /^legislative\.(sent|procedure|first_reading|referred|committee|reported|negotiation|second_reading)$/,
      );
    }),
    { ...runs, numRuns: 2_000 },
  );
  expect(lapses).toBeGreaterThan(50);
});

/** An instant so many hours after the first that `instants` can give. */
function at(hours: number) {
  return later("2026-11-23T00:00:00.000Z" as Parameters<typeof later>[0], hours);
}
