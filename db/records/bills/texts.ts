/** Texts of bills as records, with all their articles; the key is `bill/code`. */
import { and, asc, eq } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { articleSortKey, formatArticleNumber, parseArticleNumber } from "~/domain/law/article-number";
import type { TextKind } from "~/domain/text/text-kinds";
import { groupBy } from "../../queries/bills/names-at";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { findBillId, requireBillId } from "../rows/lookups";
import { optional, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type TextRecord = RecordOf<"text_version">;

/** SQLite binds a limited number of values at once. */
const chunk = 500;

export const textKind: RecordKind<TextRecord> = {
  shape: recordForms.text_version,
  ...standingBy(listTextVersions),
  async insert(within, record, recordedAt) {
    const { db, tables } = within;
    const [version] = await db
      .insert(tables.textVersions)
      .values({
        billId: await requireBillId(within, record.bill),
        code: record.code,
        kindCode: record.kind,
        datedOn: record.datedOn,
        zh: record.zh,
        en: record.en,
        sourceKey: record.source,
        address: record.address ?? null,
        recordedAt,
      })
      .returning({ id: tables.textVersions.id });
    const rows = record.articles.map(({ number, chapter, words, reason }, index) => ({
      versionId: version!.id,
      position: index + 1,
      number: formatArticleNumber(number),
      sortKey: articleSortKey(number),
      chapter,
      words,
      reason,
    }));
    for (let from = 0; from < rows.length; from += chunk)
      await db.insert(tables.articles).values(rows.slice(from, from + chunk));
    return `${record.bill}/${record.code}`;
  },
  async replace(within, key, record, at) {
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const { textVersions } = within.tables;
    const [bill = "", code = ""] = key.split("/");
    const which = and(
      eq(textVersions.billId, (await findBillId(within, bill)) ?? 0),
      eq(textVersions.code, code),
    );
    requireTaken(await takeBack(within, textVersions, which, at), "text", key);
  },
};

/** In the order in which they were published; @param key null for every text */
export async function listTextVersions(
  { db, tables }: Reader,
  key: string | null = null,
): Promise<Published<TextRecord>[]> {
  const { articles, bills, textVersions } = tables;
  const [bill = "", code = ""] = key?.split("/") ?? [];
  const which = key === null ? undefined : and(eq(bills.slug, bill), eq(textVersions.code, code));
  const rows = await db
    .select({ version: textVersions, slug: bills.slug })
    .from(textVersions)
    .innerJoin(bills, eq(bills.id, textVersions.billId))
    .where(which)
    .orderBy(asc(textVersions.id));
  const found = await db
    .select({ article: articles })
    .from(articles)
    .innerJoin(textVersions, eq(textVersions.id, articles.versionId))
    .innerJoin(bills, eq(bills.id, textVersions.billId))
    .where(which)
    .orderBy(asc(articles.versionId), asc(articles.position));
  const articlesOf = groupBy(found, ({ article }) => article.versionId);
  return rows.map(({ version, slug }) => ({
    key: `${slug}/${version.code}`,
    recordedAt: version.recordedAt,
    retractedAt: version.retractedAt,
    record: {
      bill: slug,
      code: version.code,
      kind: version.kindCode as TextKind,
      datedOn: version.datedOn as CalendarDate,
      zh: version.zh,
      en: version.en,
      source: version.sourceKey,
      ...optional("address", version.address),
      articles: (articlesOf.get(version.id) ?? []).map(({ article: { number, chapter, words, reason } }) => ({
        number: [...parseArticleNumber(number)!],
        chapter,
        words,
        reason,
      })),
    },
  }));
}
