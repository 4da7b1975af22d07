/** Sources as records: a source once published is cited by others, so it is neither replaced nor taken back. */
import { eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { RecordKind } from "./record-kind";
import { recordForms, type RecordOf } from "./record-forms";

type SourceRecord = RecordOf<"source">;

export const sourceKind: RecordKind<SourceRecord> = {
  shape: recordForms.source,
  async find({ db, tables: { sources } }, key) {
    const [row] = await db.select().from(sources).where(eq(sources.key, key));
    if (!row) return null;
    return {
      key: row.key,
      kind: row.kindCode as SourceRecord["kind"],
      title: { zh: row.titleZh, en: row.titleEn },
      publisher: { zh: row.publisherZh, en: row.publisherEn },
      address: row.address,
      readOn: row.readOn as CalendarDate,
      ...optionalWords("copy", row.copyZh, row.copyEn),
    };
  },
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

/** A field of words that a record leaves out where the row has none. */
export function optionalWords<F extends string>(
  field: F,
  zh: string | null,
  en: string | null,
): Partial<Record<F, Bilingual>> {
  return zh === null || en === null ? {} : ({ [field]: { zh, en } } as Record<F, Bilingual>);
}
