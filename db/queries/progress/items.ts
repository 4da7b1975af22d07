/** The items that agencies report on, with the names of their bill and agency as of a day. */
import { and, asc, eq, gte, isNull, lte, or, type SQL } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { ProgressItem } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";
import { listAgencyNamesOn, listTitlesOn } from "../bills/names-at";

export interface ItemFilter {
  /** Of one agency only. */
  readonly agencyCode?: string | null;
  /** Those reported on for this month. */
  readonly month?: ReportMonth;
  readonly id?: number;
}

/** By agency, then in the order of the plan. */
export async function listItems(
  reader: Reader,
  filter: ItemFilter,
  on: CalendarDate,
): Promise<ProgressItem[]> {
  return listItemsAt(reader, filter, { asOf: on, known: null });
}

/** The same with the names and plans that were known at a moment. */
export async function listItemsAt(
  reader: Reader,
  filter: ItemFilter,
  moment: Moment,
): Promise<ProgressItem[]> {
  const { db, tables } = reader;
  const { progressItems, bills, billFacts } = tables;
  const rows = await db
    .select({ row: progressItems, slug: bills.slug, planDue: billFacts.planDue })
    .from(progressItems)
    .innerJoin(bills, eq(bills.id, progressItems.billId))
    .innerJoin(billFacts, and(eq(billFacts.billId, bills.id), knownAt(billFacts, moment)))
    .where(conditionOf(reader, filter))
    .orderBy(asc(progressItems.agencyCode), asc(bills.position), asc(progressItems.id));
  const titles = await listTitlesOn(
    reader,
    rows.map(({ row }) => row.billId),
    moment,
  );
  const agencies = await listAgencyNamesOn(reader, moment);
  return rows.map(({ row, slug, planDue }) => {
    const { zh, en } = titles.get(row.billId)!;
    return {
      id: row.id,
      bill: { id: row.billId, slug, planDue, zh, en },
      agency: agencies.get(row.agencyCode)!,
      fromMonth: row.fromMonth as ReportMonth,
      untilMonth: row.untilMonth as ReportMonth | null,
    };
  });
}

export async function findItem(reader: Reader, id: number, on: CalendarDate): Promise<ProgressItem | null> {
  return (await listItems(reader, { id }, on))[0] ?? null;
}

function conditionOf(
  { tables: { progressItems } }: Reader,
  { agencyCode, month, id }: ItemFilter,
): SQL | undefined {
  return and(
    id === undefined ? undefined : eq(progressItems.id, id),
    agencyCode ? eq(progressItems.agencyCode, agencyCode) : undefined,
    month && lte(progressItems.fromMonth, month),
    month && or(isNull(progressItems.untilMonth), gte(progressItems.untilMonth, month)),
  );
}
