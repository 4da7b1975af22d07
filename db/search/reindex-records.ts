/**
 * Follows what was just published: the documents of the records that changed are made anew, and of those whose words
 * come from them (an event carries its bill's titles, a bill its agencies' names). Call it in the same transaction.
 */
import { and, eq, inArray, isNull, min } from "drizzle-orm";
import type { ChangeSubject } from "~/domain/desk/change";
import { chunksOf } from "../queries/chunks";
import type { Reader } from "../store";
import { gatherBills } from "./gather/bills";
import { type EventNames, gatherEvents } from "./gather/events";
import { gatherExperiments } from "./gather/experiments";
import { gatherRounds } from "./gather/rounds";
import { gatherSources } from "./gather/sources";
import { putDocuments } from "./search-documents";

export interface ChangedRecord {
  readonly subject: ChangeSubject;
  /** For one that was replaced give both: the key it had and the key it has. */
  readonly key: string;
}

export async function reindexRecords(
  within: Reader,
  changed: readonly ChangedRecord[],
  nameOf: EventNames,
): Promise<void> {
  const keysOf = (subject: ChangeSubject) =>
    changed.flatMap((record) => (record.subject === subject ? [record.key] : []));
  const events = keysOf("event").map(Number);
  const billIds = new Set([
    ...(await listBillIds(within, keysOf("bill"))),
    ...(await listBillsOfAgencies(within, keysOf("agency"))),
  ]);
  for (const ids of chunksOf([...billIds])) {
    await putDocuments(within, await gatherBills(within, ids));
    await putDocuments(within, await gatherEvents(within, ids, nameOf));
  }
  for (const ids of chunksOf(events)) {
    await putDocuments(within, await gatherEvents(within, { events: ids }, nameOf));
    const moved = (await listMovedBills(within, ids)).filter((id) => !billIds.has(id));
    if (moved.length > 0) await putDocuments(within, await gatherBills(within, moved));
  }
  const sources = [...keysOf("source"), ...(await listEarlierSources(within, events))];
  for (const keys of chunksOf([...new Set(sources)]))
    await putDocuments(within, await gatherSources(within, keys));
  const experiments = keysOf("experiment");
  if (experiments.length > 0) await putDocuments(within, await gatherExperiments(within, experiments));
  const rounds = keysOf("round");
  if (rounds.length > 0) await putDocuments(within, await gatherRounds(within, rounds));
}

/** The bills of these events whose first day is not the one that their document has. */
async function listMovedBills({ db, tables }: Reader, ids: readonly number[]): Promise<number[]> {
  const { bills, events, searchDocuments } = tables;
  const billsOf = db
    .select({ id: events.billId })
    .from(events)
    .where(inArray(events.id, [...ids]));
  const rows = await db
    .select({ id: bills.id, held: searchDocuments.happenedOn, first: min(events.happenedOn) })
    .from(bills)
    .leftJoin(events, and(eq(events.billId, bills.id), isNull(events.retractedAt)))
    .leftJoin(searchDocuments, and(eq(searchDocuments.kindCode, "bill"), eq(searchDocuments.key, bills.slug)))
    .where(inArray(bills.id, billsOf))
    .groupBy(bills.id, searchDocuments.happenedOn);
  return rows.filter(({ held, first }) => held !== first).map(({ id }) => id);
}

/** The sources that these events name for an earlier day than any event before them: a source counts from its first. */
async function listEarlierSources({ db, tables }: Reader, ids: readonly number[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { events, eventSources, searchDocuments } = tables;
  const found: string[] = [];
  for (const part of chunksOf([...ids])) {
    const rows = await db
      .select({ key: eventSources.sourceKey, held: searchDocuments.happenedOn, on: min(events.happenedOn) })
      .from(eventSources)
      .innerJoin(events, eq(events.id, eventSources.eventId))
      .leftJoin(
        searchDocuments,
        and(eq(searchDocuments.kindCode, "source"), eq(searchDocuments.key, eventSources.sourceKey)),
      )
      .where(inArray(eventSources.eventId, part))
      .groupBy(eventSources.sourceKey, searchDocuments.happenedOn);
    found.push(...rows.filter(({ held, on }) => held === null || (on ?? "") < held).map(({ key }) => key));
  }
  return found;
}

async function listBillIds({ db, tables: { bills } }: Reader, slugs: readonly string[]) {
  if (slugs.length === 0) return [];
  const rows = await db
    .select({ id: bills.id })
    .from(bills)
    .where(inArray(bills.slug, [...slugs]));
  return rows.map((row) => row.id);
}

async function listBillsOfAgencies({ db, tables: { billAgencies } }: Reader, codes: readonly string[]) {
  const found: number[] = [];
  for (const code of codes) {
    const rows = await db
      .selectDistinct({ billId: billAgencies.billId })
      .from(billAgencies)
      .where(and(eq(billAgencies.agencyCode, code), isNull(billAgencies.retractedAt)));
    found.push(...rows.map((row) => row.billId));
  }
  return found;
}
