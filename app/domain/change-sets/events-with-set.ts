/** The events of bills as they will stand when a change set is published, before anything is. */
import type { BillEvent } from "~/domain/bills/bill-event";
import { isEventCode } from "~/domain/bills/stages";
import type { Instant } from "~/domain/dates/calendar-date";
import { parsePartialDate } from "~/domain/dates/partial-date";

export interface PlacedEvent extends BillEvent {
  /** The bill's slug. */
  readonly bill: string;
}

/** What a change makes of an event: the one it takes away, the one it puts in. */
export interface EventChange {
  readonly changeId: number;
  readonly takes: number | null;
  readonly puts: {
    readonly bill: string;
    readonly on: string;
    readonly stage: string;
    readonly order: number | null;
  } | null;
}

/** The id that a change's event has until it is published. @example idOfDraft(7) // -7 */
export function idOfDraft(changeId: number): number {
  return -changeId;
}

/**
 * The standing events with the changes made in order. One whose day or stage cannot be read yet puts nothing in.
 * @example eventsWithSet(events, [{ changeId: 7, takes: 3, puts: null }]) // without event 3
 */
export function eventsWithSet(
  events: readonly PlacedEvent[],
  changes: readonly EventChange[],
): readonly PlacedEvent[] {
  let standing = events.filter((event) => event.retractedAt === null);
  for (const { changeId, takes, puts } of changes) {
    const taken = standing.find((event) => event.id === takes);
    standing = standing.filter((event) => event !== taken);
    const date = puts && parsePartialDate(puts.on);
    if (!puts || !date?.ok || !isEventCode(puts.stage)) continue;
    const ofDay = standing.filter(({ bill, date: { on } }) => bill === puts.bill && on === date.value.on);
    const free = Math.max(0, ...ofDay.map(({ dayOrder }) => dayOrder)) + 1;
    const wanted = puts.order ?? (taken?.date.on === date.value.on ? taken.dayOrder : null);
    const isFree = wanted !== null && ofDay.every(({ dayOrder }) => dayOrder !== wanted);
    standing = [
      ...standing,
      {
        id: idOfDraft(changeId),
        bill: puts.bill,
        code: puts.stage,
        date: date.value,
        dayOrder: isFree ? wanted : free,
        recordedAt: beforeAll,
        retractedAt: null,
      },
    ];
  }
  return standing;
}

/** When what is not published yet was recorded: any instant would do, for nobody asks what was known then. */
export const beforeAll = "1970-01-01T00:00:00.000Z" as Instant;
