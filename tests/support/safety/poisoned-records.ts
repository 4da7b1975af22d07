/** Makes every free text of a database hostile, as if it had been typed so: titles, names, notes, words, reasons. */
import { sql } from "drizzle-orm";
import type { Store } from "~db/store";
import { breakout } from "./live-markup";

const free =
  /^(zh|en|.*(Zh|En)|title|name|words|note|reason|label|verbatim|document|law|planned|actual|delayReason|response|nextStep|reviewNote|emergencyReason|reportedBy|evidence|locator|article)$/;
/** Rows that triggers keep as they are, and what a cell of names is parsed from. */
const kept = new Set(["auditEntries", "auditCheckpoints"]);

/** @returns `table.column` of each that was changed in at least one row */
export async function poisonRecords(store: Store): Promise<string[]> {
  const poisoned: string[] = [];
  await store.transaction(async ({ db, tables }) => {
    for (const [name, table] of Object.entries(tables)) {
      if (kept.has(name)) continue;
      const columns = Object.entries(table).filter(
        ([column, at]) => free.test(column) && (at as { dataType?: string }).dataType === "string",
      );
      for (const [column, at] of columns) {
        const changed = await db
          .update(table as typeof tables.bills)
          .set({ [column]: sql`${at} || ${breakout}` })
          .where(sql`${at} is not null`)
          .returning({ one: sql<number>`1` });
        if (changed.length > 0) poisoned.push(`${name}.${column}`);
      }
    }
  });
  return poisoned;
}
