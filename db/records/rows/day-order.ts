/** The place of an event among those of its day: the wanted one if it is free, else after the last. */
import { and, eq, isNull, max, type SQL } from "drizzle-orm";
import type { Reader } from "../../store";

/** Events of bills or of experiments; both keep their place in the day. */
type EventTable = Reader["tables"]["events"] | Reader["tables"]["experimentEvents"];

/** @param ofDay the owner's events of the day */
export async function freeOrder(
  { db }: Reader,
  table: EventTable,
  ofDay: SQL | undefined,
  wanted: number | null,
): Promise<number> {
  const standing = and(ofDay, isNull(table.retractedAt));
  if (wanted !== null) {
    const [taken] = await db
      .select({ id: table.id })
      .from(table)
      .where(and(standing, eq(table.dayOrder, wanted)));
    if (!taken) return wanted;
  }
  const [row] = await db
    .select({ last: max(table.dayOrder) })
    .from(table)
    .where(standing);
  return (row?.last ?? 0) + 1;
}
