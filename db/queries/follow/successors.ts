/** The bills that go on with one of an earlier term: who followed that one is told of them. */
import { and, eq, inArray } from "drizzle-orm";
import type { RelationKind } from "~/domain/bills/vocabulary";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";

/** A bill's slug and those of its successors, of whatever term. */
export async function listWithSuccessors(reader: Reader, slug: string, moment: Moment): Promise<string[]> {
  const { db, tables } = reader;
  const { bills } = tables;
  const first = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
  const ids = await listSuccessors(
    reader,
    first.map(({ id }) => id),
    moment,
  );
  if (ids.length === 0) return [];
  const rows = await db.select({ slug: bills.slug }).from(bills).where(inArray(bills.id, ids));
  return rows.map((row) => row.slug);
}

/** Some bills and their successors, of whatever term; a circle in the records does no harm. */
export async function listSuccessors(
  { db, tables: { relations } }: Reader,
  billIds: readonly number[],
  moment: Moment,
): Promise<number[]> {
  const found = new Set(billIds);
  let newest = [...found];
  while (newest.length > 0) {
    const rows = await db
      .selectDistinct({ id: relations.fromBillId })
      .from(relations)
      .where(
        and(
          inArray(relations.toBillId, newest),
          eq(relations.kindCode, "prior_term" satisfies RelationKind),
          knownAt(relations, moment),
        ),
      );
    newest = rows.flatMap(({ id }) => (found.has(id) ? [] : [id]));
    for (const id of newest) found.add(id);
  }
  return [...found];
}
