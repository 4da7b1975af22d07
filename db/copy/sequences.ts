/** Where the keys that a database gives out go on, so that no key of a row that is gone is given a second time. */
import { sql } from "drizzle-orm";
import type { PostgresHandle } from "../engines/postgres-driver";
import type { Reader } from "../store";

/** The last key that SQLite gave out, by table. */
export async function readSequences({ db }: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = db.all<{ name: string; seq: number }>(sql`select name, seq from sqlite_sequence`);
  return new Map(rows.map(({ name, seq }) => [name, seq]));
}

export async function moveSequences({ db }: Reader, last: ReadonlyMap<string, number>): Promise<void> {
  const handle = db as unknown as PostgresHandle;
  const { rows } = await handle.execute(sql`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`);
  for (const { table, column } of rows as readonly { table: string; column: string }[])
    await handle.execute(
      sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${(last.get(table) ?? 0) + 1}, false)`,
    );
}
