/** Sources as records: a source once published is cited by others, so it is neither replaced nor taken back. */
import { asc, eq } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Reader } from "../store";
import { optionalWords } from "./rows/published";
import type { RecordKind } from "./record-kind";
import { recordForms, type RecordOf } from "./record-forms";

type SourceRecord = RecordOf<"source">;

export const sourceKind: RecordKind<SourceRecord> = {
  shape: recordForms.source,
  async find(reader, key) {
    return (await listSources(reader, key))[0] ?? null;
  },
  since: () => Promise.resolve(null),
  async insert({ db, tables: { sources } }, record) {
    await db.insert(sources).values({
      key: record.key,
      kindCode: record.kind,
      titleZh: record.title.zh,
      titleEn: record.title.en,
      publisherZh: record.publisher.zh,
      publisherEn: record.publisher.en,
      address: record.address,
      readOn: record.readOn,
      copyZh: record.copy?.zh ?? null,
      copyEn: record.copy?.en ?? null,
    });
    return record.key;
  },
  replace: refuse,
  retract: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error("A source is never replaced or retracted: others cite it"));
}

/** @param key null for every source */
export async function listSources(
  { db, tables: { sources } }: Reader,
  key: string | null = null,
): Promise<SourceRecord[]> {
  const rows = await db
    .select()
    .from(sources)
    .where(key === null ? undefined : eq(sources.key, key))
    .orderBy(asc(sources.key));
  return rows.map((row) => ({
    key: row.key,
    kind: row.kindCode as SourceRecord["kind"],
    title: { zh: row.titleZh, en: row.titleEn },
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    address: row.address,
    readOn: row.readOn as CalendarDate,
    ...optionalWords("copy", row.copyZh, row.copyEn),
  }));
}
