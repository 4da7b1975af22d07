/**
 * Sources as search documents. A source counts from the first event that names it: on a past day, what tells of later
 * things is not found. One that no event names always counts.
 */
import { asc, eq, inArray, min } from "drizzle-orm";
import type { Reader } from "../../store";
import type { SearchDocument } from "../search-documents";

/** @param keys null for every source */
export async function gatherSources(
  { db, tables }: Reader,
  keys: readonly string[] | null = null,
): Promise<SearchDocument[]> {
  const { events, eventSources, sources } = tables;
  const rows = await db
    .select()
    .from(sources)
    .where(keys === null ? undefined : inArray(sources.key, [...keys]))
    .orderBy(asc(sources.key));
  const cited = await db
    .select({ key: eventSources.sourceKey, on: min(events.happenedOn), at: min(events.recordedAt) })
    .from(eventSources)
    .innerJoin(events, eq(events.id, eventSources.eventId))
    .where(keys === null ? undefined : inArray(eventSources.sourceKey, [...keys]))
    .groupBy(eventSources.sourceKey);
  const firstOf = new Map(cited.map((row) => [row.key, row]));
  return rows.map((row) => ({
    kind: "source",
    key: row.key,
    billId: null,
    address: row.address,
    happenedOn: firstOf.get(row.key)?.on ?? null,
    recordedAt: firstOf.get(row.key)?.at ?? null,
    retractedAt: null,
    title: { zh: row.titleZh, en: row.titleEn },
    body: {
      zh: [row.publisherZh, row.copyZh].filter(Boolean).join("\n"),
      en: [row.publisherEn, row.copyEn].filter(Boolean).join("\n"),
    },
  }));
}
