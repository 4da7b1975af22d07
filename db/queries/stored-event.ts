/** Rows of the events table as the domain sees events. */
import type { BillEvent } from "~/domain/bills/bill-event";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import type { EventCode } from "~/domain/bills/stages";
import type { Schema } from "../schema";

/** The columns every fold needs. */
export function eventColumns({ events }: Schema) {
  return {
    id: events.id,
    billId: events.billId,
    code: events.code,
    happenedOn: events.happenedOn,
    precision: events.precisionCode,
    dayOrder: events.dayOrder,
    recordedAt: events.recordedAt,
    retractedAt: events.retractedAt,
  };
}

export interface EventRow {
  readonly id: number;
  readonly billId: number;
  readonly code: string;
  readonly happenedOn: string;
  readonly precision: string;
  readonly dayOrder: number;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** The database's own rules (foreign keys, checks) vouch for the codes and dates that are cast here. */
export function toStoredEvent(row: EventRow): BillEvent {
  return {
    id: row.id,
    code: row.code as EventCode,
    date: { on: row.happenedOn as CalendarDate, precision: row.precision as Precision },
    dayOrder: row.dayOrder,
    recordedAt: row.recordedAt as Instant,
    retractedAt: row.retractedAt as Instant | null,
  };
}
