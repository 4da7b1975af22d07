/** Documents beside bills as records; the key is the document's id, so one that is replaced has a new one. */
import { asc, eq } from "drizzle-orm";
import type { DocumentKind } from "~/domain/calendar/meeting-codes";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Reader } from "../../store";
import { requireTaken, takeBack } from "../rows/instants";
import { idOf, requireBillId } from "../rows/lookups";
import { optional, type Published, standingBy } from "../rows/published";
import type { RecordKind } from "../record-kind";
import { recordForms, type RecordOf } from "../record-forms";

type DocumentRecord = RecordOf<"document">;

export const documentKind: RecordKind<DocumentRecord> = {
  shape: recordForms.document,
  ...standingBy(async (reader, key) => {
    const id = idOf(key);
    return id === null ? [] : listDocumentVersions(reader, id);
  }),
  async insert(within, record, recordedAt) {
    const { db, tables } = within;
    const [row] = await db
      .insert(tables.documents)
      .values({
        billId: await requireBillId(within, record.bill),
        kindCode: record.kind,
        datedOn: record.on,
        titleZh: record.title.zh,
        titleEn: record.title.en,
        agencyCode: record.agency ?? null,
        dueOn: record.due ?? null,
        repliedOn: record.replied ?? null,
        sourceKey: record.source,
        locator: record.at ?? null,
        address: record.address ?? null,
        recordedAt,
      })
      .returning({ id: tables.documents.id });
    return String(row!.id);
  },
  async replace(within, key, record, at) {
    await this.retract(within, key, at);
    return this.insert(within, record, at);
  },
  async retract(within, key, at) {
    const { documents } = within.tables;
    requireTaken(await takeBack(within, documents, eq(documents.id, idOf(key) ?? 0), at), "document", key);
  },
};

/** In the order in which they were published; @param id null for every document */
export async function listDocumentVersions(
  { db, tables: { bills, documents } }: Reader,
  id: number | null = null,
): Promise<Published<DocumentRecord>[]> {
  const rows = await db
    .select({ row: documents, slug: bills.slug })
    .from(documents)
    .innerJoin(bills, eq(bills.id, documents.billId))
    .where(id === null ? undefined : eq(documents.id, id))
    .orderBy(asc(documents.id));
  return rows.map(({ row, slug }) => ({
    key: String(row.id),
    recordedAt: row.recordedAt,
    retractedAt: row.retractedAt,
    record: {
      bill: slug,
      kind: row.kindCode as DocumentKind,
      on: row.datedOn as CalendarDate,
      title: { zh: row.titleZh, en: row.titleEn },
      ...optional("agency", row.agencyCode),
      ...optional("due", row.dueOn as CalendarDate | null),
      ...optional("replied", row.repliedOn as CalendarDate | null),
      source: row.sourceKey,
      ...optional("at", row.locator),
      ...optional("address", row.address),
    },
  }));
}
