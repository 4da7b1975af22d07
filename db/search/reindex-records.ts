/**
 * Follows what was just published: the documents of the records that changed are made anew, and of those whose words
 * come from them (an event carries its bill's titles, a bill its agencies' names). Call it in the same transaction.
 */
import { and, eq, inArray, isNull } from "drizzle-orm";
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
    ...(await listBillsOfEvents(within, events)),
    ...(await listBillIds(within, keysOf("bill"))),
    ...(await listBillsOfAgencies(within, keysOf("agency"))),
  ]);
  for (const ids of chunksOf([...billIds])) {
    await putDocuments(within, await gatherBills(within, ids));
    await putDocuments(within, await gatherEvents(within, ids, nameOf));
  }
  const sources = [...keysOf("source"), ...(await listSourcesOfEvents(within, events))];
  for (const keys of chunksOf([...new Set(sources)]))
    await putDocuments(within, await gatherSources(within, keys));
  const experiments = keysOf("experiment");
  if (experiments.length > 0) await putDocuments(within, await gatherExperiments(within, experiments));
  const rounds = keysOf("round");
  if (rounds.length > 0) await putDocuments(within, await gatherRounds(within, rounds));
}

async function listBillsOfEvents({ db, tables: { events } }: Reader, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectDistinct({ billId: events.billId })
    .from(events)
    .where(inArray(events.id, [...ids]));
  return rows.map((row) => row.billId);
}

async function listSourcesOfEvents({ db, tables: { eventSources } }: Reader, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectDistinct({ key: eventSources.sourceKey })
    .from(eventSources)
    .where(inArray(eventSources.eventId, [...ids]));
  return rows.map((row) => row.key);
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
