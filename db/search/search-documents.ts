/** Writes search documents: their row, their words and their place in the engine's index, together or not at all. */
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { SearchKind } from "~/domain/search/kinds";
import type { Reader } from "../store";

/** What can be found of one record. Several names of one thing stand in its title, a line each. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly key: string;
  readonly billId: number | null;
  readonly address: string | null;
  readonly happenedOn: string | null;
  readonly recordedAt: string | null;
  readonly retractedAt: string | null;
  readonly title: Bilingual;
  readonly body: Bilingual;
}

const chunk = 100;

/** Puts documents in, each in the place of the one with its key. Call inside the transaction that writes the records. */
export async function putDocuments(within: Reader, documents: readonly SearchDocument[]): Promise<void> {
  const { db, tables, search } = within;
  const { searchDocuments, searchTexts } = tables;
  for (let from = 0; from < documents.length; from += chunk) {
    const part = documents.slice(from, from + chunk);
    const ids = await db
      .insert(searchDocuments)
      .values(part.map(({ kind, title: _title, body: _body, ...row }) => ({ kindCode: kind, ...row })))
      .onConflictDoUpdate({
        target: [searchDocuments.kindCode, searchDocuments.key],
        set: {
          billId: sql`excluded.bill_id`,
          address: sql`excluded.address`,
          happenedOn: sql`excluded.happened_on`,
          recordedAt: sql`excluded.recorded_at`,
          retractedAt: sql`excluded.retracted_at`,
        },
      })
      .returning({ id: searchDocuments.id, kind: searchDocuments.kindCode, key: searchDocuments.key });
    const idOf = new Map(ids.map(({ id, kind, key }) => [`${kind} ${key}`, id]));
    const entries = part.map(({ kind, key, title, body }) => ({
      id: idOf.get(`${kind} ${key}`)!,
      title,
      body,
    }));
    await db
      .insert(searchTexts)
      .values(
        entries.map(({ id, title, body }) => ({
          documentId: id,
          titleZh: title.zh,
          titleEn: title.en,
          bodyZh: body.zh,
          bodyEn: body.en,
        })),
      )
      .onConflictDoUpdate({
        target: searchTexts.documentId,
        set: {
          titleZh: sql`excluded.title_zh`,
          titleEn: sql`excluded.title_en`,
          bodyZh: sql`excluded.body_zh`,
          bodyEn: sql`excluded.body_en`,
        },
      });
    await search.put(
      db,
      entries.map(({ id, title, body }) => ({
        id,
        titles: [...title.zh.split("\n"), ...title.en.split("\n")],
        bodies: [body.zh, body.en],
      })),
    );
  }
}

/** Takes documents of a kind out by their keys. */
export async function removeDocuments(
  { db, tables, search }: Reader,
  kind: SearchKind,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const { searchDocuments, searchTexts } = tables;
  const rows = await db
    .select({ id: searchDocuments.id })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.kindCode, kind), inArray(searchDocuments.key, [...keys])));
  const ids = rows.map(({ id }) => id);
  await search.remove(db, ids);
  await db.delete(searchTexts).where(inArray(searchTexts.documentId, ids));
  await db.delete(searchDocuments).where(inArray(searchDocuments.id, ids));
}

/** Every document of a kind as it is stored, by its key. */
export async function readDocuments(
  { db, tables }: Reader,
  kind: SearchKind,
): Promise<Map<string, SearchDocument>> {
  const { searchDocuments, searchTexts } = tables;
  const rows = await db
    .select({ row: searchDocuments, words: searchTexts })
    .from(searchDocuments)
    .innerJoin(searchTexts, eq(searchTexts.documentId, searchDocuments.id))
    .where(eq(searchDocuments.kindCode, kind));
  return new Map(
    rows.map(({ row: { id: _id, kindCode: _kind, ...row }, words }) => [
      row.key,
      {
        kind,
        ...row,
        title: { zh: words.titleZh, en: words.titleEn },
        body: { zh: words.bodyZh, en: words.bodyEn },
      },
    ]),
  );
}
