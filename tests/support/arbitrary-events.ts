/** Arbitrary event lists and moments for fast-check, crowded around the days and instants where something turns. */
import fc from "fast-check";
import { addDays, type CalendarDate, type Instant } from "~/domain/dates/calendar-date";
import type { BillEvent } from "~/domain/bills/bill-event";
import { besideCodes, type EventCode, type Procedure, stages } from "~/domain/bills/stages";
import type { Moment } from "~/domain/moment";
import { precisions } from "~/domain/dates/partial-date";
import { day } from "./histories";

/** The first and last days of terms, and the days about them. */
const turningDays = ["2012-01-31", "2012-02-01", "2016-01-31", "2016-02-01", "2017-08-17", "2020-01-30"]
  .concat(["2020-01-31", "2020-02-01", "2024-01-31", "2024-02-01", "2028-01-31", "2028-02-01"])
  .map(day);

export const days: fc.Arbitrary<CalendarDate> = fc.oneof(
  fc.constantFrom(...turningDays),
  fc.integer({ min: 0, max: 6_600 }).map((count) => addDays(day("2011-06-01"), count)),
);

/** Few instants, so that records are often published and taken back at the very same one. */
export const instants: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2026, 10, 23) + hours * 3_600_000).toISOString() as Instant);

export const moments: fc.Arbitrary<Moment> = fc.record({ asOf: days, known: fc.option(instants) });

const codesOf = (procedure: Procedure) =>
  stages.filter((stage) => stage.procedure === procedure).map((stage) => stage.code as EventCode);

/** One event; its id and its place among those of the day are its number, so that no two are of the same place. */
export function eventNumbered(number: number, procedure: Procedure = "statute"): fc.Arbitrary<BillEvent> {
  return fc
    .record({
      code: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...codesOf(procedure)) },
        { weight: 1, arbitrary: fc.constantFrom(...(besideCodes as readonly EventCode[])) },
      ),
      date: fc.record({ on: days, precision: fc.constantFrom(...precisions) }),
      published: instants,
      lasts: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }) },
      ),
    })
    .map(({ code, date, published, lasts }) => ({
      id: number,
      code,
      date,
      dayOrder: number,
      recordedAt: published,
      retractedAt: lasts === null ? null : later(published, lasts),
    }));
}

/** Up to twelve events of one bill, in no order. */
export function eventLists(procedure: Procedure = "statute"): fc.Arbitrary<BillEvent[]> {
  return fc
    .integer({ min: 0, max: 12 })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => eventNumbered(index + 1, procedure))))
    .map((events) => [...events]);
}

export function later(from: Instant, hours: number): Instant {
  return new Date(Date.parse(from) + hours * 3_600_000).toISOString() as Instant;
}
