/** The bills that go on with one of an earlier term: who followed that one is told of them. */
import { and, eq, inArray } from "drizzle-orm";
import type { RelationKind } from "~/domain/bills/vocabulary";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";

/** A bill's slug and those of its successors, of whatever term; a circle in the records does no harm. */
export async function listWithSuccessors(
  { db, tables: { bills, relations } }: Reader,
  slug: string,
  moment: Moment,
): Promise<string[]> {
  const first = await db.select({ id: bills.id, slug: bills.slug }).from(bills).where(eq(bills.slug, slug));
  const found = new Map(first.map((bill) => [bill.id, bill.slug]));
  let newest = [...found.keys()];
  while (newest.length > 0) {
    const rows = await db
      .select({ id: bills.id, slug: bills.slug })
      .from(relations)
      .innerJoin(bills, eq(bills.id, relations.fromBillId))
      .where(
        and(
          inArray(relations.toBillId, newest),
          eq(relations.kindCode, "prior_term" satisfies RelationKind),
          knownAt(relations, moment),
        ),
      );
    newest = rows.flatMap(({ id }) => (found.has(id) ? [] : [id]));
    for (const row of rows) found.set(row.id, row.slug);
  }
  return [...found.values()];
}
