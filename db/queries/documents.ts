/** The documents that lie beside a bill, oldest first, as of a day and as known at an instant. */
import { and, asc, eq, lte } from "drizzle-orm";
import type { DocumentKind } from "~/domain/calendar/meeting-codes";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { BillDocument } from "~/domain/records/bill-document";
import type { Reader } from "../store";
import { knownAt } from "./known-at";
import { listAgencyNamesOn } from "./bills/names-at";

export async function listDocuments(reader: Reader, billId: number, moment: Moment): Promise<BillDocument[]> {
  const { db, tables } = reader;
  const { asOf } = moment;
  const { documents, sources } = tables;
  const rows = await db
    .select({ document: documents, zh: sources.titleZh, en: sources.titleEn, place: sources.address })
    .from(documents)
    .innerJoin(sources, eq(sources.key, documents.sourceKey))
    .where(and(eq(documents.billId, billId), lte(documents.datedOn, asOf), knownAt(documents, moment)))
    .orderBy(asc(documents.datedOn), asc(documents.id));
  const agencies = await listAgencyNamesOn(reader, moment);
  return rows.map(({ document, zh, en, place }) => ({
    id: document.id,
    kind: document.kindCode as DocumentKind,
    on: document.datedOn as CalendarDate,
    title: { zh: document.titleZh, en: document.titleEn },
    agency: agencies.get(document.agencyCode ?? "") ?? null,
    dueOn: document.dueOn as CalendarDate | null,
    // A reply after the day shown had not come yet.
    repliedOn: document.repliedOn && document.repliedOn <= asOf ? (document.repliedOn as CalendarDate) : null,
    source: { zh, en },
    locator: document.locator,
    address: document.address ?? place,
  }));
}
