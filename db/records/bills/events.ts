/**
 * Events of bills as records. The key is the event's id, so a corrected event has a new one; the correction names what
 * it stands in place of, and takes its place in the day unless it moved to another.
 */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { EventCode } from "~/domain/bills/stages";
import { movesBill } from "~/domain/bills/stages";
import type { DerivationRule } from "~/domain/bills/vocabulary";
import type { Instant } from "~/domain/dates/calendar-date";
import { formatPartialIso, type PartialDate } from "~/domain/dates/partial-date";
import { groupBy } from "../../queries/bills/names-at";
import type { Schema } from "../../schema";
import type { Reader } from "../../store";
import { freeOrder } from "../rows/day-order";
import { requireTaken, takeBack } from "../rows/instants";
import { citationRows, idOf, requireBillId, requirePartialDate, toCitation } from "../rows/lookups";
import { optional, optionalWords, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type EventRecord = RecordOf<"event">;
type EventRow = Schema["events"]["$inferSelect"];

export interface PublishedEvent extends Published<EventRecord> {
  /** The key of the event that it stands in place of. */
  readonly corrects: string | null;
}

export const eventKind: RecordKind<EventRecord> = {
  shape: recordForms.event,
  ...standingBy(async (reader, key) => {
    const id = idOf(key);
    return id === null ? [] : listEventVersions(reader, id);
  }),
  insert: (within, record, at) => insertEvent(within, record, at, null),
  async replace(within, key, record, at) {
    const { events } = within.tables;
    const id = idOf(key) ?? 0;
    requireTaken(await takeBack(within, events, eq(events.id, id), at), "event", key);
    const [wrong] = await within.db.select().from(events).where(eq(events.id, id));
    return insertEvent(within, record, at, wrong!);
  },
  async retract(within, key, at) {
    const { events } = within.tables;
    requireTaken(await takeBack(within, events, eq(events.id, idOf(key) ?? 0), at), "event", key);
  },
};

/** @returns its key */
export async function insertEvent(
  within: Reader,
  record: EventRecord,
  at: Instant,
  corrected: Pick<EventRow, "id" | "billId" | "happenedOn" | "dayOrder"> | null,
): Promise<string> {
  const { db, tables } = within;
  const { events } = tables;
  const billId = await requireBillId(within, record.bill);
  const date = requirePartialDate(record.on);
  const sameDay = corrected?.billId === billId && corrected.happenedOn === date.on;
  const wanted = record.order ?? (sameDay ? corrected.dayOrder : null);
  const ofDay = and(eq(events.billId, billId), eq(events.happenedOn, date.on));
  const [row] = await db
    .insert(events)
    .values({
      billId,
      code: record.stage,
      moves: movesBill(record.stage),
      happenedOn: date.on,
      precisionCode: date.precision,
      dayOrder: await freeOrder(within, events, ofDay, wanted),
      verbatim: record.verbatim ?? null,
      noteZh: record.note?.zh ?? null,
      noteEn: record.note?.en ?? null,
      unusualZh: record.unusual?.zh ?? null,
      unusualEn: record.unusual?.en ?? null,
      ruleCode: record.rule ?? null,
      document: record.document ?? null,
      recordedAt: at,
      correctsEventId: corrected?.id ?? null,
    })
    .returning({ id: events.id });
  await db.insert(tables.eventSources).values(citationRows(row!.id, record.sources));
  return String(row!.id);
}

/** Every event ever published, in the order in which it was; @param id null for all */
export async function listEventVersions(
  { db, tables }: Reader,
  id: number | null = null,
): Promise<PublishedEvent[]> {
  const { bills, events, eventSources } = tables;
  const rows = await db
    .select({ event: events, slug: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(id === null ? undefined : eq(events.id, id))
    .orderBy(asc(events.id));
  const links = await db
    .select()
    .from(eventSources)
    .where(id === null ? undefined : inArray(eventSources.eventId, [id]))
    .orderBy(asc(eventSources.eventId), asc(eventSources.position));
  const linksOf = groupBy(links, (link) => link.eventId);
  return rows.map(({ event, slug }) => ({
    key: String(event.id),
    recordedAt: event.recordedAt,
    retractedAt: event.retractedAt,
    corrects: event.correctsEventId === null ? null : String(event.correctsEventId),
    record: {
      bill: slug,
      on: formatPartialIso({ on: event.happenedOn, precision: event.precisionCode } as PartialDate),
      stage: event.code as EventCode,
      ...optional("verbatim", event.verbatim),
      ...optionalWords("note", event.noteZh, event.noteEn),
      ...optionalWords("unusual", event.unusualZh, event.unusualEn),
      ...optional("rule", event.ruleCode as DerivationRule | null),
      ...optional("document", event.document),
      sources: (linksOf.get(event.id) ?? []).map(toCitation),
      order: event.dayOrder,
    },
  }));
}
