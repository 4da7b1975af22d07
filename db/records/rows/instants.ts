/** Taking rows back: the one change that a published row ever sees. Counts what stood, so that nobody takes back nothing. */
import { and, isNull, type SQL } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Schema } from "../../schema";
import type { Reader } from "../../store";

/** The tables whose rows keep two instants. */
type RecordedTable = {
  [T in keyof Schema]: Schema[T] extends { retractedAt: unknown; id: unknown } ? Schema[T] : never;
}[keyof Schema];

/** Takes back the rows of a table that stand and that `which` names. @returns how many stood */
export async function takeBack(
  { db }: Reader,
  table: RecordedTable,
  which: SQL | undefined,
  at: Instant,
): Promise<number> {
  const rows = await db
    .update(table as Schema["documents"])
    .set({ retractedAt: at })
    .where(and(which, isNull(table.retractedAt)))
    .returning({ id: (table as Schema["documents"]).id });
  return rows.length;
}

/** @throws when nothing stood: whoever asked has an old key */
export function requireTaken(count: number, subject: string, key: string): void {
  if (count === 0) throw new Error(`No ${subject} stands under "${key}"`);
}
