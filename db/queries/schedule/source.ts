/** One source by its key, as the sources of events are shown. */
import { eq } from "drizzle-orm";
import type { SourceKind } from "~/domain/bills/vocabulary";
import type { EventSource } from "~/domain/records/history-event";
import type { Reader } from "../../store";

/** Empty when the database does not hold it. */
export async function findSource({ db, tables: { sources } }: Reader, key: string): Promise<EventSource[]> {
  const rows = await db.select().from(sources).where(eq(sources.key, key));
  return rows.map((row) => ({
    key: row.key,
    kind: row.kindCode as SourceKind,
    title: { zh: row.titleZh, en: row.titleEn },
    publisher: { zh: row.publisherZh, en: row.publisherEn },
    locator: null,
    address: row.address,
    readOn: row.readOn,
    copy: row.copyZh === null || row.copyEn === null ? null : { zh: row.copyZh, en: row.copyEn },
    grade: "official",
  }));
}
