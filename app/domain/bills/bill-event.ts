/** An event as the domain sees it: what happened to a bill, when, and when this site said so. */
import { compareDates } from "~/domain/dates/calendar-date";
import type { Moment, Recorded } from "~/domain/moment";
import { isKnownAt } from "~/domain/moment";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { EventCode } from "./stages";

export interface BillEvent extends Recorded {
  readonly id: number;
  readonly code: EventCode;
  readonly date: PartialDate;
  /** Its place among the bill's events of the same day, from 1. */
  readonly dayOrder: number;
}

/** What of an event decides its place and whether it counts; an experiment's events have it too. */
type Placed = Omit<BillEvent, "code">;

/** Sorts by the last day it can have been, then by the explicit order within that day. */
export function compareEvents(a: Placed, b: Placed): number {
  return compareDates(a.date.on, b.date.on) || a.dayOrder - b.dayOrder;
}

/**
 * The events that count at a moment, oldest first: published by then, not retracted by then, and certain to have
 * happened by the day asked about (an event dated to a month counts from the month's last day).
 */
export function eventsAt<E extends Placed>(events: readonly E[], moment: Moment): E[] {
  return events
    .filter((event) => isKnownAt(event, moment.known) && event.date.on <= moment.asOf)
    .sort(compareEvents);
}
