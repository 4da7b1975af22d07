/** Experiments as search documents: who tries what, where, and what the record says of it. */
import { asc, eq, getTableColumns, inArray } from "drizzle-orm";
import { plainText } from "~/domain/search/plain-text";
import type { Reader } from "../../store";
import type { SearchDocument } from "../search-documents";
import { latestOf } from "./scope";

/** @param slugs null for every experiment */
export async function gatherExperiments(
  { db, tables }: Reader,
  slugs: readonly string[] | null = null,
): Promise<SearchDocument[]> {
  const { experiments, experimentFacts } = tables;
  const rows = await db
    .select({ ...getTableColumns(experimentFacts), slug: experiments.slug, firstAt: experiments.recordedAt })
    .from(experiments)
    .innerJoin(
      experimentFacts,
      eq(experimentFacts.id, latestOf("experiment_facts", "experiment_id", experiments.id)),
    )
    .where(slugs === null ? undefined : inArray(experiments.slug, [...slugs]))
    .orderBy(asc(experiments.id));
  const lines = (...words: readonly (string | null)[]) =>
    words
      .filter((word) => word !== null)
      .map(plainText)
      .join("\n");
  return rows.map((row) => ({
    kind: "experiment",
    key: row.slug,
    billId: null,
    address: `/experiments/${row.slug}`,
    happenedOn: null,
    recordedAt: row.firstAt,
    retractedAt: row.retractedAt,
    title: { zh: row.titleZh, en: row.titleEn },
    body: {
      zh: lines(row.contentZh, row.proseZh, row.scopeZh, row.applicantZh),
      en: lines(row.contentEn, row.proseEn, row.scopeEn, row.applicantEn),
    },
  }));
}
