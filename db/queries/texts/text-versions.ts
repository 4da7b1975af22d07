/** The versions of a bill's text as of a day and as known at an instant, and the articles of each. */
import { and, asc, count, eq, inArray, lte } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { parseArticleNumber } from "~/domain/law/article-number";
import type { Moment } from "~/domain/moment";
import type { Article, ArticledVersion, TextVersion } from "~/domain/text/article";
import type { TextKind } from "~/domain/text/text-kinds";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";

/** Oldest first; those dated after the moment's day are not there yet. */
export async function listTextVersions(
  { db, tables }: Reader,
  billId: number,
  moment: Moment,
): Promise<TextVersion[]> {
  const { textVersions: versions, sources, articles } = tables;
  const rows = await db
    .select({ version: versions, source: sources })
    .from(versions)
    .innerJoin(sources, eq(sources.key, versions.sourceKey))
    .where(and(eq(versions.billId, billId), lte(versions.datedOn, moment.asOf), knownAt(versions, moment)))
    .orderBy(asc(versions.datedOn), asc(versions.id));
  const counts = await db
    .select({ versionId: articles.versionId, articles: count() })
    .from(articles)
    .where(
      inArray(
        articles.versionId,
        rows.map(({ version }) => version.id),
      ),
    )
    .groupBy(articles.versionId);
  const countOf = new Map(counts.map((row) => [row.versionId, row.articles]));
  return rows.map(({ version, source }) => ({
    id: version.id,
    code: version.code,
    kind: version.kindCode as TextKind,
    datedOn: version.datedOn as CalendarDate,
    zh: version.zh,
    en: version.en,
    articleCount: countOf.get(version.id) ?? 0,
    source: {
      title: { zh: source.titleZh, en: source.titleEn },
      publisher: { zh: source.publisherZh, en: source.publisherEn },
      address: version.address ?? source.address,
      readOn: source.readOn,
      copy: source.copyZh && source.copyEn ? { zh: source.copyZh, en: source.copyEn } : null,
    },
  }));
}

/** The versions with their articles, in the order given. */
export async function withArticles(
  { db, tables: { articles } }: Reader,
  versions: readonly TextVersion[],
): Promise<ArticledVersion[]> {
  const rows = await db
    .select()
    .from(articles)
    .where(
      inArray(
        articles.versionId,
        versions.map((version) => version.id),
      ),
    )
    .orderBy(asc(articles.versionId), asc(articles.position));
  return versions.map((version) => ({
    ...version,
    articles: rows.filter((row) => row.versionId === version.id).map(toArticle),
  }));
}

function toArticle(row: {
  number: string;
  chapter: string | null;
  words: string;
  reason: string | null;
}): Article {
  const number = parseArticleNumber(row.number);
  if (!number) throw new Error(`"${row.number}" is no article's number`);
  return { number, chapter: row.chapter, words: row.words, reason: row.reason };
}
