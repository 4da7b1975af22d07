/** Every row of every table as text, to tell whether something was written. */
import type { Store } from "~db/store";

export async function dumpRows({ read: { db, tables } }: Store): Promise<Record<string, string>> {
  const dump: Record<string, string> = {};
  for (const [name, table] of Object.entries(tables))
    dump[name] = JSON.stringify(await db.select().from(table as typeof tables.bills));
  return dump;
}
