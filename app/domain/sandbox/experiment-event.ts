/** An event of an experiment as the domain sees it; which events count at a moment is the rule of bills (bill-event.ts). */
import type { BillEvent } from "~/domain/bills/bill-event";
import { eventsAt } from "~/domain/bills/bill-event";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { ExperimentCode, ExtensionBranch } from "./experiment-codes";

export interface ExperimentEvent extends Omit<BillEvent, "code"> {
  readonly code: ExperimentCode;
  /** For an approval or extension: the last day it allows; null where no source says. */
  readonly untilOn: CalendarDate | null;
  readonly branch: ExtensionBranch | null;
}

/** Oldest first: published by then, not retracted by then, and certain to have happened by the day asked about. */
export function experimentEventsAt<E extends ExperimentEvent>(events: readonly E[], moment: Moment): E[] {
  return eventsAt(events, moment);
}
