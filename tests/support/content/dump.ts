/** Everything a store holds, in an order of its own, so that two dumps are equal when nothing has changed. */
import type { Store } from "~db/store";

export type Dump = Readonly<Record<string, readonly string[]>>;

export async function dumpOf({ read: { db }, tables }: Store): Promise<Dump> {
  const dump: Record<string, readonly string[]> = {};
  for (const [name, table] of Object.entries(tables)) {
    const rows = await db.select().from(table);
    dump[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  return dump;
}
