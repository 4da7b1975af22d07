/** Experiments as search documents: who tries what, where, and what the record says of it. */
import { asc } from "drizzle-orm";
import { plainText } from "~/domain/search/plain-text";
import type { Reader } from "../../store";
import type { SearchDocument } from "../search-documents";

export async function gatherExperiments({ db, tables: { experiments } }: Reader): Promise<SearchDocument[]> {
  const rows = await db.select().from(experiments).orderBy(asc(experiments.id));
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
    recordedAt: row.recordedAt,
    retractedAt: null,
    title: { zh: row.titleZh, en: row.titleEn },
    body: {
      zh: lines(row.contentZh, row.proseZh, row.scopeZh, row.applicantZh),
      en: lines(row.contentEn, row.proseEn, row.scopeEn, row.applicantEn),
    },
  }));
}
