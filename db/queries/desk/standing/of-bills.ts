/** Bills and what hangs on them, as they stand, found by the bill's name or their own words; the newest first. */
import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import { listSlugs } from "../../../records/rows/lookups";
import { dayOf, type Find, nothing } from "./found";
import { every, isLike, isOfBill } from "./word-match";

export const findBills: Find = async (reader, patterns, most) => {
  const { bills, billFacts } = reader.tables;
  const rows = await reader.db
    .select({ billId: bills.id, key: bills.slug })
    .from(billFacts)
    .innerJoin(bills, eq(bills.id, billFacts.billId))
    .where(
      and(
        isNull(billFacts.retractedAt),
        every(patterns, (word) => isOfBill(reader, bills.id, word)),
      ),
    )
    .orderBy(desc(bills.id))
    .limit(most);
  return rows.map((row) => ({ ...nothing, ...row }));
};

export const findEvents: Find = async (reader, patterns, most) => {
  const { events } = reader.tables;
  const rows = await reader.db
    .select()
    .from(events)
    .where(
      and(
        isNull(events.retractedAt),
        every(patterns, (word) =>
          or(
            isOfBill(reader, events.billId, word),
            isLike(word, events.verbatim, events.document, events.happenedOn, events.code),
          ),
        ),
      ),
    )
    .orderBy(desc(events.happenedOn), desc(events.dayOrder), desc(events.id))
    .limit(most);
  return rows.map((row) => ({
    ...nothing,
    key: String(row.id),
    billId: row.billId,
    code: row.code,
    date: { on: row.happenedOn as CalendarDate, precision: row.precisionCode as Precision },
  }));
};

export const findDocuments: Find = async (reader, patterns, most) => {
  const { documents: own } = reader.tables;
  const rows = await reader.db
    .select()
    .from(own)
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) =>
          or(isOfBill(reader, own.billId, word), isLike(word, own.titleZh, own.titleEn, own.datedOn)),
        ),
      ),
    )
    .orderBy(desc(own.datedOn), desc(own.id))
    .limit(most);
  return rows.map((row) => ({
    ...nothing,
    key: String(row.id),
    billId: row.billId,
    title: { zh: row.titleZh, en: row.titleEn },
    code: row.kindCode,
    date: dayOf(row.datedOn),
  }));
};

export const findTexts: Find = async (reader, patterns, most) => {
  const { bills, textVersions: own } = reader.tables;
  const rows = await reader.db
    .select({ own, slug: bills.slug })
    .from(own)
    .innerJoin(bills, eq(bills.id, own.billId))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) =>
          or(isOfBill(reader, own.billId, word), isLike(word, own.code, own.zh, own.en)),
        ),
      ),
    )
    .orderBy(desc(own.datedOn), desc(own.id))
    .limit(most);
  return rows.map(({ own: row, slug }) => ({
    ...nothing,
    key: `${slug}/${row.code}`,
    billId: row.billId,
    title: { zh: row.zh, en: row.en },
    code: row.kindCode,
    date: dayOf(row.datedOn),
  }));
};

export const findLapses: Find = async (reader, patterns, most) => {
  const { bills, lapseDecisions: own } = reader.tables;
  const rows = await reader.db
    .select({ own, slug: bills.slug })
    .from(own)
    .innerJoin(bills, eq(bills.id, own.billId))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) => isOfBill(reader, own.billId, word)),
      ),
    )
    .orderBy(desc(own.term), desc(own.id))
    .limit(most);
  return rows.map(({ own: row, slug }) => ({
    ...nothing,
    key: `${row.term}/${slug}`,
    billId: row.billId,
    code: row.decision,
    term: row.term,
  }));
};

export const findRelations: Find = async (reader, patterns, most) => {
  const { bills, relations: own } = reader.tables;
  const rows = await reader.db
    .select({ own, from: bills.slug })
    .from(own)
    .innerJoin(bills, eq(bills.id, own.fromBillId))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) =>
          or(isOfBill(reader, own.fromBillId, word), isOfBill(reader, own.toBillId, word)),
        ),
      ),
    )
    .orderBy(desc(own.id))
    .limit(most);
  const slugs = await listSlugs(
    reader,
    rows.map(({ own: row }) => row.toBillId),
  );
  return rows.map(({ own: row, from }) => ({
    ...nothing,
    key: [from, row.kindCode, slugs.get(row.toBillId)].join("|"),
    billId: row.fromBillId,
    otherId: row.toBillId,
    code: row.kindCode,
  }));
};
