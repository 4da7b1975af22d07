/**
 * Which bills somebody means who asks for a law: those that make, change or repeal it, those that go on with one of them
 * that lapsed, and the regulations on record as issued under it, with what amends these.
 */
import { and, eq, inArray } from "drizzle-orm";
import type { RelationKind } from "~/domain/bills/vocabulary";
import type { NamedLaw } from "~/domain/law/law";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listSuccessors } from "../follow/successors";
import { knownAt } from "../known-at";
import { findLaw, listLawsOf, nameLaws } from "./laws";

/** Their ids; none when no record names the law. */
export async function listBillsOfLaw(
  reader: Reader,
  key: string,
  moment: Moment,
): Promise<ReadonlySet<number>> {
  const law = await findLaw(reader, key, moment);
  if (!law) return new Set();
  const making = await listSuccessors(reader, law.billIds, moment);
  const regulations = await listAcross(reader, ["from", "to"], making, moment);
  const amended = await listLawsOf(reader, regulations, moment);
  return new Set([...making, ...regulations, ...amended.flatMap(({ billIds }) => billIds)]);
}

export async function listSlugsOfLaw(reader: Reader, key: string, moment: Moment): Promise<string[]> {
  const ids = await listBillsOfLaw(reader, key, moment);
  if (ids.size === 0) return [];
  const { bills } = reader.tables;
  const rows = await reader.db
    .select({ slug: bills.slug })
    .from(bills)
    .where(inArray(bills.id, [...ids]))
    .orderBy(bills.position, bills.id);
  return rows.map(({ slug }) => slug);
}

/** The laws of a bill: its own first, then of a regulation those it was issued under. */
export async function listLawsOfBill(reader: Reader, billId: number, moment: Moment): Promise<NamedLaw[]> {
  const own = await listLawsOf(reader, [billId], moment);
  const bills = own.flatMap(({ billIds }) => billIds);
  const over = await listAcross(reader, ["to", "from"], [billId, ...bills], moment);
  const acts = await listLawsOf(reader, over, moment);
  const keys = new Set(own.map(({ key }) => key));
  return nameLaws(reader, [...own, ...acts.filter(({ key }) => !keys.has(key))], moment);
}

/** Across the recorded relations by which an act requires a regulation: from acts to regulations, or back. */
async function listAcross(
  { db, tables: { relations } }: Reader,
  [from, to]: readonly ["from" | "to", "from" | "to"],
  billIds: readonly number[],
  moment: Moment,
): Promise<number[]> {
  const column = { from: relations.fromBillId, to: relations.toBillId };
  const rows = await db
    .selectDistinct({ id: column[to] })
    .from(relations)
    .where(
      and(
        inArray(column[from], [...billIds]),
        eq(relations.kindCode, "requires" satisfies RelationKind),
        knownAt(relations, moment),
      ),
    );
  return rows.map(({ id }) => id);
}
