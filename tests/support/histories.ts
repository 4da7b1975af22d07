/** Histories in short: a line an event, as the content files write dates; and the moments at which tests read them. */
import {
  type CalendarDate,
  type Instant,
  requireCalendarDate,
  requireInstant,
} from "~/domain/dates/calendar-date";
import type { BillEvent } from "~/domain/bills/bill-event";
import { isEventCode } from "~/domain/bills/stages";
import type { Moment } from "~/domain/moment";
import { parsePartialDate } from "~/domain/dates/partial-date";

/** When every event of a history below was published. */
export const publishedAt = requireInstant("2026-11-23T01:00:00.000Z");

/** @example historyOf("by 2017-08-17 executive.reviewed", "2017-11-16 executive.approved") */
export function historyOf(...lines: readonly string[]): BillEvent[] {
  const perDay = new Map<string, number>();
  return lines.map((line, index) => {
    const [, text, code] = /^(.+?)\s+(\S+)$/.exec(line) ?? [];
    const date = parsePartialDate(text ?? "");
    if (!date.ok || !code || !isEventCode(code)) throw new Error(`Not an event: "${line}"`);
    const dayOrder = (perDay.get(date.value.on) ?? 0) + 1;
    perDay.set(date.value.on, dayOrder);
    return { id: index + 1, code, date: date.value, dayOrder, recordedAt: publishedAt, retractedAt: null };
  });
}

/** A day, as known now or at an instant. */
export function at(asOf: string, known: string | null = null): Moment {
  return { asOf: requireCalendarDate(asOf), known: known === null ? null : requireInstant(known) };
}

export const day = (text: string): CalendarDate => requireCalendarDate(text);
export const instant = (text: string): Instant => requireInstant(text);
/** A date known to the day. */
export const exactly = (text: string) => ({ on: day(text), precision: "day" }) as const;
