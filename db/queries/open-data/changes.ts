/**
 * What this site published and took back, in the order in which it did, from a place on: for programs that keep a copy.
 * Events one by one; of other records that one was published, corrected or taken back. Nothing that is not public.
 */
import { and, asc, eq, gt, isNotNull, lte, ne, or, sql } from "drizzle-orm";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { HistoryEvent } from "~/domain/records/history-event";
import type { Reader } from "../../store";
import { listEventsById } from "./events";

/** A place in the order of changes: the last one that was read. */
export interface ChangePlace {
  readonly at: string;
  readonly kind: string;
  readonly id: number;
}

export interface PublishedChange {
  readonly at: Instant;
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  /** The record's own key: a slug, a code, an event's id. */
  readonly key: string;
  readonly bill: string | null;
  /** Of an event: as it was published. */
  readonly event: HistoryEvent | null;
  readonly place: ChangePlace;
}

/** @param after null begins with the first */
export async function listChangesAfter(
  reader: Reader,
  after: ChangePlace | null,
  moment: Moment,
  limit: number,
): Promise<PublishedChange[]> {
  const entries = await listEntries(reader, after, moment, limit);
  const events = await listEventsById(
    reader,
    entries.flatMap(({ subject, key }) => (subject === "event" ? [Number(key)] : [])),
  );
  return entries.map(({ at, kind, id, subject, action, key, bill }) => ({
    at: at as Instant,
    subject: subject as ChangeSubject,
    action: action as ChangeAction,
    key,
    bill,
    event: subject === "event" ? (events.get(Number(key)) ?? null) : null,
    place: { at, kind, id },
  }));
}

async function listEntries({ db, tables }: Reader, after: ChangePlace | null, moment: Moment, limit: number) {
  const { events, bills, changes, changeSets } = tables;
  const text = (value: string) => sql<string>`cast(${value} as text)`;
  const ofEvents = (column: typeof events.recordedAt | typeof events.retractedAt, action: ChangeAction) =>
    db
      .select({
        at: sql<string>`${column}`.as("at"),
        kind: text(`event.${action}`).as("kind"),
        id: sql<number>`${events.id}`.mapWith(Number).as("id"),
        subject: text("event").as("subject"),
        action: (action === "record"
          ? sql<string>`case when ${events.correctsEventId} is null then 'record' else 'correct' end`
          : text(action)
        ).as("action"),
        key: sql<string>`cast(${events.id} as text)`.as("key"),
        bill: sql<string | null>`${bills.slug}`.as("bill"),
      })
      .from(events)
      .innerJoin(bills, eq(bills.id, events.billId))
      .where(
        and(
          isNotNull(column),
          lte(events.happenedOn, moment.asOf),
          moment.known ? lte(column, moment.known) : undefined,
          isAfter(after, column, text(`event.${action}`), events.id),
        ),
      );
  const ofRecords = db
    .select({
      at: sql<string>`${changeSets.publishedAt}`.as("at"),
      kind: text("record").as("kind"),
      id: sql<number>`${changes.id}`.mapWith(Number).as("id"),
      subject: sql<string>`${changes.subjectCode}`.as("subject"),
      action: sql<string>`${changes.actionCode}`.as("action"),
      key: sql<string>`coalesce(${changes.appliedKey}, ${changes.targetKey}, '')`.as("key"),
      bill: sql<string | null>`${changes.billSlug}`.as("bill"),
    })
    .from(changes)
    .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
    .where(
      and(
        isNotNull(changeSets.publishedAt),
        ne(changes.subjectCode, "event"),
        moment.known ? lte(changeSets.publishedAt, moment.known) : undefined,
        isAfter(after, changeSets.publishedAt, text("record"), changes.id),
      ),
    );
  return ofEvents(events.recordedAt, "record")
    .unionAll(ofEvents(events.retractedAt, "retract"))
    .unionAll(ofRecords)
    .orderBy(asc(sql`at`), asc(sql`kind`), asc(sql`id`))
    .limit(limit);
}

function isAfter(
  after: ChangePlace | null,
  at: Parameters<typeof gt>[0],
  kind: ReturnType<typeof sql>,
  id: Parameters<typeof gt>[0],
) {
  if (after === null) return undefined;
  return or(
    gt(at, after.at),
    and(
      eq(at, after.at),
      or(sql`${kind} > ${after.kind}`, and(sql`${kind} = ${after.kind}`, gt(id, after.id))),
    ),
  );
}
