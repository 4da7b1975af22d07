/** Where a bill that the plan does not list stands in every list: after all others. */
import { max } from "drizzle-orm";
import type { Reader } from "../../store";

/** The plan's own numbers end long before. */
const afterThePlan = 1000;

export async function nextPosition({ db, tables: { bills } }: Reader): Promise<number> {
  const [row] = await db.select({ last: max(bills.position) }).from(bills);
  return Math.max(afterThePlan, (row?.last ?? 0) + 1);
}
