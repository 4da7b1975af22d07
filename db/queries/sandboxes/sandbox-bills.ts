/** The bills that sandboxes stand on: the enabling acts and the promised one, with the plan's goal for each. */
import { and, eq, inArray } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { BillCard } from "~/domain/records/bill-card";
import type { Goal } from "~/domain/records/bill-dossier";
import type { EventSource } from "~/domain/records/history-event";
import type { Grade } from "~/domain/bills/vocabulary";
import type { Reader } from "../../store";
import { findBillDossier } from "../bills/bill-dossier";
import { listCards } from "../bills/cards";
import { toCitedSource } from "../history";
import { billKnownAt } from "../known-at";

export interface SandboxBill {
  readonly card: BillCard;
  readonly goals: readonly Goal[];
}

/** Those that were on this site at the known instant, in the order of the slugs. */
export async function listSandboxBills(
  reader: Reader,
  slugs: readonly string[],
  moment: Moment,
): Promise<SandboxBill[]> {
  const dossiers = await Promise.all(slugs.map((slug) => findBillDossier(reader, slug, moment)));
  return dossiers.flatMap((dossier) => (dossier ? [{ card: dossier.card, goals: dossier.goals }] : []));
}

/** Cards of the bills that were on this site at the known instant. */
export async function listCardsKnown(
  reader: Reader,
  billIds: readonly number[],
  moment: Moment,
): Promise<BillCard[]> {
  if (billIds.length === 0) return [];
  const { bills } = reader.tables;
  const rows = await reader.db
    .select({ id: bills.id })
    .from(bills)
    .where(and(inArray(bills.id, [...billIds]), billKnownAt(reader.tables, moment)));
  return listCards(
    reader,
    rows.map((row) => row.id),
    moment,
  );
}

export interface Citation {
  readonly source: string;
  readonly at?: string;
  readonly address?: string;
  readonly grade: Grade;
}

/** The sources that content names by key, as events cite them. */
export async function listCited(
  { db, tables: { sources } }: Reader,
  citations: readonly Citation[],
): Promise<EventSource[]> {
  const found = await Promise.all(
    citations.map(async ({ source, at, address, grade }) => {
      const [row] = await db.select().from(sources).where(eq(sources.key, source));
      const link = { locator: at ?? null, address: address ?? null, gradeCode: grade };
      return row ? [toCitedSource(link, row)] : [];
    }),
  );
  return found.flat();
}
