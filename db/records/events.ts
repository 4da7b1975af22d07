/**
 * Events of bills as records. The key is the event's id, so a corrected event has a new one; the correction names what
 * it stands in place of, and takes its place in the day unless it moved to another.
 */
import { and, asc, eq, isNull, max } from "drizzle-orm";
import { movesBill } from "~/domain/bills/stages";
import type { DerivationRule, Grade } from "~/domain/bills/vocabulary";
import type { Instant } from "~/domain/dates/calendar-date";
import { formatPartialIso, type PartialDate, parsePartialDate } from "~/domain/dates/partial-date";
import type { Schema } from "../schema";
import type { Reader } from "../store";
import type { RecordKind } from "./record-kind";
import { recordForms, type RecordOf } from "./record-forms";
import { optionalWords } from "./sources";

type EventRecord = RecordOf<"event">;
type EventRow = Schema["events"]["$inferSelect"];

export const eventKind: RecordKind<EventRecord> = {
  shape: recordForms.event,
  async find(reader, key) {
    const row = await findStanding(reader, key);
    return row && toRecord(reader, row);
  },
  insert: (within, record, at) => write(within, record, at, null),
  async replace(within, key, record, at) {
    const wrong = await requireStanding(within, key);
    await takeBack(within, wrong.id, at);
    return write(within, record, at, wrong);
  },
  async retract(within, key, at) {
    await takeBack(within, (await requireStanding(within, key)).id, at);
  },
};

async function findStanding({ db, tables: { events } }: Reader, key: string): Promise<EventRow | null> {
  if (!/^\d{1,9}$/.test(key)) return null;
  const [row] = await db
    .select()
    .from(events)
    .where(and(eq(events.id, Number(key)), isNull(events.retractedAt)));
  return row ?? null;
}

async function requireStanding(within: Reader, key: string): Promise<EventRow> {
  const row = await findStanding(within, key);
  if (!row) throw new Error(`No event stands under "${key}"`);
  return row;
}

async function takeBack({ db, tables: { events } }: Reader, id: number, at: Instant): Promise<void> {
  await db.update(events).set({ retractedAt: at }).where(eq(events.id, id));
}

async function write(
  within: Reader,
  record: EventRecord,
  at: Instant,
  corrected: EventRow | null,
): Promise<string> {
  const { db, tables } = within;
  const billId = await requireBillId(within, record.bill);
  const date = requirePartialDate(record.on);
  const sameDay = corrected?.billId === billId && corrected.happenedOn === date.on;
  const wanted = record.order ?? (sameDay ? corrected.dayOrder : null);
  const [row] = await db
    .insert(tables.events)
    .values({
      billId,
      code: record.stage,
      moves: movesBill(record.stage),
      happenedOn: date.on,
      precisionCode: date.precision,
      dayOrder: await freeOrder(within, billId, date.on, wanted),
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
    .returning({ id: tables.events.id });
  await db.insert(tables.eventSources).values(
    record.sources.map(({ source, at: locator, address, grade }, position) => ({
      eventId: row!.id,
      position,
      sourceKey: source,
      locator: locator ?? null,
      address: address ?? null,
      gradeCode: grade,
    })),
  );
  return String(row!.id);
}

/** The wanted place in the day, if no standing event has it; else the one after the last. */
async function freeOrder(
  { db, tables: { events } }: Reader,
  billId: number,
  on: string,
  wanted: number | null,
): Promise<number> {
  const ofDay = and(eq(events.billId, billId), eq(events.happenedOn, on), isNull(events.retractedAt));
  if (wanted !== null) {
    const [taken] = await db
      .select({ id: events.id })
      .from(events)
      .where(and(ofDay, eq(events.dayOrder, wanted)));
    if (!taken) return wanted;
  }
  const [row] = await db
    .select({ last: max(events.dayOrder) })
    .from(events)
    .where(ofDay);
  return (row?.last ?? 0) + 1;
}

async function toRecord({ db, tables }: Reader, row: EventRow): Promise<EventRecord> {
  const { bills, eventSources } = tables;
  const [bill] = await db.select({ slug: bills.slug }).from(bills).where(eq(bills.id, row.billId));
  const links = await db
    .select()
    .from(eventSources)
    .where(eq(eventSources.eventId, row.id))
    .orderBy(asc(eventSources.position));
  return {
    bill: bill!.slug,
    on: formatPartialIso({ on: row.happenedOn, precision: row.precisionCode } as PartialDate),
    stage: row.code as EventRecord["stage"],
    ...(row.verbatim !== null && { verbatim: row.verbatim }),
    ...optionalWords("note", row.noteZh, row.noteEn),
    ...optionalWords("unusual", row.unusualZh, row.unusualEn),
    ...(row.ruleCode !== null && { rule: row.ruleCode as DerivationRule }),
    ...(row.document !== null && { document: row.document }),
    sources: links.map(({ sourceKey, locator, address, gradeCode }) => ({
      source: sourceKey,
      ...(locator !== null && { at: locator }),
      ...(address !== null && { address }),
      grade: gradeCode as Grade,
    })),
    order: row.dayOrder,
  };
}

export async function requireBillId({ db, tables: { bills } }: Reader, slug: string): Promise<number> {
  const [row] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
  if (!row) throw new Error(`No bill "${slug}"`);
  return row.id;
}

/** The date of a record whose form was checked. */
export function requirePartialDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date.ok) throw new Error(`Unchecked date "${text}"`);
  return date.value;
}
