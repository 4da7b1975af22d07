/** A bill's card by its slug, as of a day and as known at an instant. */
import { and, eq } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { BillCard } from "~/domain/records/bill-card";
import type { Reader } from "../../store";
import { listCards } from "../bills/cards";
import { billKnownAt } from "../known-at";

/** Null when there is no such bill, or it was not on this site at the known instant. */
export async function findBillCard(reader: Reader, slug: string, moment: Moment): Promise<BillCard | null> {
  const { db, tables } = reader;
  const [bill] = await db
    .select({ id: tables.bills.id })
    .from(tables.bills)
    .where(and(eq(tables.bills.slug, slug), billKnownAt(tables, moment)));
  if (!bill) return null;
  const [card] = await listCards(reader, [bill.id], moment);
  return card ?? null;
}
