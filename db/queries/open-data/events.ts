/** Events across bills for programs that read all of them: one page at a time, each with its bill and its sources. */
import { and, asc, count, desc, eq, inArray, lte } from "drizzle-orm";
import { compareEvents } from "~/domain/bills/bill-event";
import type { EventCode } from "~/domain/bills/stages";
import type { Moment } from "~/domain/moment";
import type { HistoryEvent } from "~/domain/records/history-event";
import type { Reader } from "../../store";
import { toHistoryEvents } from "../history";
import { billKnownAt, knownAt } from "../known-at";

export const eventSorts = ["oldest", "latest"] as const;
export type EventSort = (typeof eventSorts)[number];

export interface BillsEvent extends HistoryEvent {
  /** The bill's slug. */
  readonly bill: string;
}

interface EventChoice {
  /** A bill's slug. */
  readonly bill: string | null;
  readonly code: EventCode | null;
  readonly sort: EventSort;
}

/** By the day each happened. */
export async function listEventsPage(
  reader: Reader,
  moment: Moment,
  { bill, code, sort }: EventChoice,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ total: number; events: BillsEvent[] }> {
  const { db, tables } = reader;
  const { events, bills } = tables;
  const counts = and(
    lte(events.happenedOn, moment.asOf),
    knownAt(events, moment),
    billKnownAt(tables, moment),
    bill === null ? undefined : eq(bills.slug, bill),
    code === null ? undefined : eq(events.code, code),
  );
  const direction = sort === "oldest" ? asc : desc;
  const [all] = await db
    .select({ total: count() })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(counts);
  const rows = await db
    .select({ id: events.id, slug: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(counts)
    .orderBy(direction(events.happenedOn), direction(events.dayOrder), direction(events.id))
    .limit(limit)
    .offset(offset);
  const found = await listEventsById(
    reader,
    rows.map(({ id }) => id),
  );
  return { total: all?.total ?? 0, events: rows.map(({ id, slug }) => ({ ...found.get(id)!, bill: slug })) };
}

/** Whole events by their ids, whatever became of them since. */
export async function listEventsById(
  reader: Reader,
  ids: readonly number[],
): Promise<Map<number, HistoryEvent & { readonly billId: number }>> {
  if (ids.length === 0) return new Map();
  const { db, tables } = reader;
  const rows = await db
    .select()
    .from(tables.events)
    .where(inArray(tables.events.id, [...ids]));
  const events = await toHistoryEvents(reader, rows);
  return new Map(events.sort(compareEvents).map((event) => [event.id, event]));
}
