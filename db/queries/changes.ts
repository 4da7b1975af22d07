/** Events across bills: the latest moves by the day they happened, and what this site published or took back. */
import { and, count, desc, eq, inArray, isNotNull, lte, max, min, ne, sql } from "drizzle-orm";
import type { Change, ListedEvent } from "~/domain/records/history-event";
import type { Instant } from "~/domain/dates/calendar-date";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../store";
import { billKnownAt, knownAt } from "./known-at";
import { listTitlesEver, listTitlesOn } from "./bills/names-at";
import type { EventRow } from "./stored-event";
import { eventColumns, toStoredEvent } from "./stored-event";

/** The latest moves by the day they happened; what is only known to have happened by a day is not news of that day. */
export async function listRecentMoves(reader: Reader, moment: Moment, limit: number): Promise<ListedEvent[]> {
  const { db, tables } = reader;
  const { events, bills } = tables;
  const rows = await db
    .select({ ...eventColumns(tables), verbatim: events.verbatim, slug: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      and(
        events.moves,
        ne(events.precisionCode, "by"),
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
        billKnownAt(tables, moment),
      ),
    )
    .orderBy(desc(events.happenedOn), desc(events.dayOrder), desc(events.id))
    .limit(limit);
  return withTitles(reader, rows, moment);
}

export interface ChangeList {
  readonly total: number;
  readonly pages: number;
  readonly changes: readonly Change[];
}

export const changesPageSize = 50;

/** Newest first; what was published at one instant stands by the day it happened, newest first. */
export async function listChanges(reader: Reader, moment: Moment, page: number): Promise<ChangeList> {
  const { db, tables } = reader;
  const { events, bills } = tables;
  const byThen = (column: typeof events.recordedAt | typeof events.retractedAt) =>
    and(
      isNotNull(column),
      lte(events.happenedOn, moment.asOf),
      moment.known ? lte(column, moment.known) : undefined,
    );
  const [recorded, retracted] = await Promise.all(
    [events.recordedAt, events.retractedAt].map((column) =>
      db.select({ total: count() }).from(events).where(byThen(column)),
    ),
  );
  const total = (recorded?.[0]?.total ?? 0) + (retracted?.[0]?.total ?? 0);
  const entry = (column: typeof events.recordedAt | typeof events.retractedAt, kind: Change["kind"]) =>
    db
      .select({
        id: events.id,
        at: sql<string>`${column}`.as("at"),
        kind: sql<Change["kind"]>`cast(${kind} as text)`.as("kind"),
        happenedOn: events.happenedOn,
      })
      .from(events)
      .where(byThen(column));
  const entries = await entry(events.recordedAt, "recorded")
    .unionAll(entry(events.retractedAt, "retracted"))
    .orderBy(sql`at desc`, sql`happened_on desc`, sql`id desc`, sql`kind desc`)
    .limit(changesPageSize)
    .offset((page - 1) * changesPageSize);
  const rows = await db
    .select({ ...eventColumns(tables), verbatim: events.verbatim, slug: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      inArray(
        events.id,
        entries.map((row) => row.id),
      ),
    );
  const eventOf = new Map((await withTitles(reader, rows, moment)).map((event) => [event.id, event]));
  return {
    total,
    pages: Math.max(1, Math.ceil(total / changesPageSize)),
    changes: entries.map(({ id, at, kind }) => ({ ...eventOf.get(id)!, at, kind })),
  };
}

/** When the newest record was published or taken back, of those known at the instant; null when there is none. */
export async function findNewestRecordAt(
  { db, tables: { events } }: Reader,
  known: Moment["known"] = null,
): Promise<Instant | null> {
  const { recordedAt, retractedAt } = events;
  const byThen = (column: typeof recordedAt | typeof retractedAt) => (known ? lte(column, known) : undefined);
  // Two queries: each is one index seek, while both in one would read every event.
  const [recorded] = await db
    .select({ at: max(recordedAt) })
    .from(events)
    .where(byThen(recordedAt));
  const [retracted] = await db
    .select({ at: max(retractedAt) })
    .from(events)
    .where(and(isNotNull(retractedAt), byThen(retractedAt)));
  const newest = [recorded?.at ?? "", retracted?.at ?? ""].sort().at(-1);
  return newest ? requireInstant(newest) : null;
}

/** When the first record of this site was published; null on an empty site. */
export async function findFirstRecordedAt({ db, tables: { bills } }: Reader): Promise<string | null> {
  const [row] = await db.select({ first: min(bills.recordedAt) }).from(bills);
  return row?.first ?? null;
}

async function withTitles<R extends EventRow & { slug: string; verbatim: string | null }>(
  reader: Reader,
  rows: readonly R[],
  moment: Moment,
): Promise<ListedEvent[]> {
  const ids = [...new Set(rows.map((row) => row.billId))];
  const titles = await listTitlesOn(reader, ids, moment);
  // What was published of a bill since taken back still names it.
  const gone = ids.filter((id) => !titles.has(id));
  for (const [id, title] of await listTitlesEver(reader, gone, moment.asOf)) titles.set(id, title);
  return rows.map((row) => ({
    ...toStoredEvent(row),
    slug: row.slug,
    verbatim: row.verbatim,
    title: titles.get(row.billId)!,
  }));
}
