/** Names that change with time: a bill's titles, its lead agency and that agency's own name, as known and as of a day. */
import { and, eq, inArray } from "drizzle-orm";
import type { AgencyName, BillTitle } from "~/domain/records/bill-card";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";

interface Dated {
  readonly fromOn: string | null;
}

/** The latest of some dated rows in use on a day; rows come oldest first, the undated one before all. */
export function inUseOn<R extends Dated>(rows: readonly R[], on: CalendarDate): R | null {
  return rows.filter((row) => row.fromOn === null || row.fromOn <= on).at(-1) ?? null;
}

export function byFromOn(a: Dated, b: Dated): number {
  return (a.fromOn ?? "").localeCompare(b.fromOn ?? "");
}

/** A bill that was not on this site at the known instant is not in the map. */
export async function listTitlesOn(
  { db, tables: { billTitles } }: Reader,
  billIds: readonly number[],
  moment: Moment,
): Promise<Map<number, BillTitle>> {
  const rows = await db
    .select()
    .from(billTitles)
    .where(and(inArray(billTitles.billId, [...billIds]), knownAt(billTitles, moment)));
  return titlesInUse(rows, moment.asOf);
}

/** Among all titles that this site ever published. */
export async function listTitlesEver(
  { db, tables: { billTitles } }: Reader,
  billIds: readonly number[],
  on: CalendarDate,
): Promise<Map<number, BillTitle>> {
  if (billIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(billTitles)
    .where(inArray(billTitles.billId, [...billIds]))
    .orderBy(billTitles.id);
  return titlesInUse(rows, on);
}

function titlesInUse(
  rows: readonly (BillTitle & Dated & { readonly billId: number })[],
  on: CalendarDate,
): Map<number, BillTitle> {
  return new Map(
    [...groupBy(rows, (row) => row.billId)].map(([billId, titles]) => {
      const { zh, en, enOfficial } = inUseOn(titles.sort(byFromOn), on)!;
      return [billId, { zh, en, enOfficial }];
    }),
  );
}

/** Every agency by the name it had that day. */
export async function listAgencyNamesOn(
  { db, tables: { agencyNames } }: Reader,
  moment: Moment,
): Promise<Map<string, AgencyName>> {
  const rows = await db
    .select()
    .from(agencyNames)
    .where(knownAt(agencyNames, moment))
    .orderBy(agencyNames.id);
  return new Map(
    [...groupBy(rows, (row) => row.agencyCode)].map(([code, names]) => {
      const { zh, en } = inUseOn(names.sort(byFromOn), moment.asOf) ?? names[0]!;
      return [code, { code, zh, en }];
    }),
  );
}

/** The agency leading each bill that day; a bill without one is not in the map. */
export async function listLeadsOn(
  { db, tables: { billAgencies } }: Reader,
  billIds: readonly number[] | null,
  moment: Moment,
): Promise<Map<number, string>> {
  const isLead = and(eq(billAgencies.role, "lead"), knownAt(billAgencies, moment));
  const rows = await db
    .select({ billId: billAgencies.billId, agencyCode: billAgencies.agencyCode, fromOn: billAgencies.fromOn })
    .from(billAgencies)
    .where(billIds === null ? isLead : and(isLead, inArray(billAgencies.billId, [...billIds])));
  const leads = new Map<number, string>();
  for (const [billId, dated] of groupBy(rows, (row) => row.billId)) {
    const lead = inUseOn(dated.sort(byFromOn), moment.asOf);
    if (lead) leads.set(billId, lead.agencyCode);
  }
  return leads;
}

export function groupBy<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
