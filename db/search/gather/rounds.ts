/** Rounds as search documents: what was asked, and what came of it. One held elsewhere counts from the day it opened. */
import { asc, eq, getTableColumns, inArray } from "drizzle-orm";
import { plainText } from "~/domain/search/plain-text";
import type { Reader } from "../../store";
import type { SearchDocument } from "../search-documents";
import { latestOf } from "./scope";

/** @param slugs null for every round */
export async function gatherRounds(
  { db, tables }: Reader,
  slugs: readonly string[] | null = null,
): Promise<SearchDocument[]> {
  const { rounds, roundFacts } = tables;
  const rows = await db
    .select({ ...getTableColumns(roundFacts), slug: rounds.slug, firstAt: rounds.recordedAt })
    .from(rounds)
    .innerJoin(roundFacts, eq(roundFacts.id, latestOf("round_facts", "round_id", rounds.id)))
    .where(slugs === null ? undefined : inArray(rounds.slug, [...slugs]))
    .orderBy(asc(rounds.id));
  const lines = (...words: readonly (string | null)[]) =>
    words
      .filter((word) => word !== null)
      .map(plainText)
      .join("\n");
  return rows.map((row) => ({
    kind: "round",
    key: row.slug,
    billId: null,
    address: `/rounds/${row.slug}`,
    happenedOn: row.opensOn,
    recordedAt: row.firstAt,
    retractedAt: row.retractedAt,
    title: { zh: row.titleZh, en: row.titleEn },
    body: { zh: lines(row.questionZh, row.outcomeZh), en: lines(row.questionEn, row.outcomeEn) },
  }));
}
