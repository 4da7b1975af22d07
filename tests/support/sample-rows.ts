/** Small rows that satisfy every rule of the tables, for tests that need "some bill" and not a particular one. */
import { count } from "drizzle-orm";
import type { Reader } from "~db/store";

export const recordedAt = "2026-11-23T01:00:00.000Z";

export function sampleBill(slug: string, position = 1) {
  return {
    slug,
    procedureCode: "statute",
    position,
    recordedAt,
  };
}

export function sampleFacts(billId: number) {
  return {
    billId,
    kindCode: "new_act",
    plainZh: "白話",
    plainEn: "In plain words",
    legalZh: "法律上",
    legalEn: "In law",
    recordedAt,
  };
}

/** Inserts a sample bill and returns its key. */
export async function insertBill(
  { db, tables }: Pick<Reader, "db" | "tables">,
  slug: string,
): Promise<number> {
  const [row] = await db.insert(tables.bills).values(sampleBill(slug)).returning({ id: tables.bills.id });
  await db.insert(tables.billFacts).values(sampleFacts(row!.id));
  return row!.id;
}

export function sampleEvent(billId: number, dayOrder = 0) {
  return {
    billId,
    code: "executive.approved",
    moves: true,
    happenedOn: "2017-04-27",
    precisionCode: "day",
    dayOrder,
    recordedAt,
  };
}

export async function countBills({ db, tables }: Reader): Promise<number> {
  const [row] = await db.select({ bills: count() }).from(tables.bills);
  return row!.bills;
}
