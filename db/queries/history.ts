/** A bill's events with their sources: what happened, and how we know. */
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import { compareEvents } from "~/domain/bills/bill-event";
import type { Moment } from "~/domain/moment";
import type { EventSource, HistoryEvent } from "~/domain/records/history-event";
import type { DerivationRule, Grade, SourceKind } from "~/domain/bills/vocabulary";
import type { Schema } from "../schema";
import type { Reader } from "../store";
import { knownAt } from "./known-at";
import { groupBy } from "./bills/names-at";
import { toStoredEvent } from "./stored-event";

/** The events that count at the moment, oldest first. */
export async function listHistory(reader: Reader, billId: number, moment: Moment): Promise<HistoryEvent[]> {
  const { db, tables } = reader;
  const { events } = tables;
  const rows = await db
    .select()
    .from(events)
    .where(
      and(eq(events.billId, billId), lte(events.happenedOn, moment.asOf), knownAt(tables.events, moment)),
    )
    .orderBy(asc(events.happenedOn), asc(events.dayOrder));
  return (await toHistoryEvents(reader, rows)).sort(compareEvents);
}

type EventRow = Schema["events"]["$inferSelect"];

/** Rows of events as histories show them, in their order, each with its bill. */
export async function toHistoryEvents(
  reader: Reader,
  rows: readonly EventRow[],
): Promise<(HistoryEvent & { readonly billId: number })[]> {
  const sourcesOf = await listSourcesOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...toStoredEvent({ ...row, precision: row.precisionCode }),
    billId: row.billId,
    verbatim: row.verbatim,
    note: bilingual(row.noteZh, row.noteEn),
    unusual: bilingual(row.unusualZh, row.unusualEn),
    rule: row.ruleCode as DerivationRule | null,
    document: row.document,
    corrected: row.correctsEventId !== null,
    sources: sourcesOf.get(row.id) ?? [],
  }));
}

/** The sources of events, by event, in the order they were given. */
export async function listSourcesOf(
  { db, tables }: Reader,
  eventIds: readonly number[],
): Promise<Map<number, EventSource[]>> {
  if (eventIds.length === 0) return new Map();
  const { eventSources, sources } = tables;
  const rows = await db
    .select({ link: eventSources, source: sources })
    .from(eventSources)
    .innerJoin(sources, eq(sources.key, eventSources.sourceKey))
    .where(inArray(eventSources.eventId, [...eventIds]))
    .orderBy(asc(eventSources.eventId), asc(eventSources.position));
  const found = rows.map(({ link, source }) => ({
    eventId: link.eventId,
    source: toCitedSource(link, source),
  }));
  return new Map(
    [...groupBy(found, (row) => row.eventId)].map(([id, links]) => [id, links.map((row) => row.source)]),
  );
}

type SourceRow = Schema["sources"]["$inferSelect"];

/** A source where a record names it: where in it, at which address, how sure. */
export function toCitedSource(
  link: { locator: string | null; address: string | null; gradeCode: string },
  source: SourceRow,
): EventSource {
  return {
    key: source.key,
    kind: source.kindCode as SourceKind,
    title: { zh: source.titleZh, en: source.titleEn },
    publisher: { zh: source.publisherZh, en: source.publisherEn },
    locator: link.locator,
    address: link.address ?? source.address,
    readOn: source.readOn,
    copy: bilingual(source.copyZh, source.copyEn),
    grade: link.gradeCode as Grade,
  };
}

export function bilingual(zh: string | null, en: string | null): Bilingual | null {
  return zh === null || en === null ? null : { zh, en };
}
