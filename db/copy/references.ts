/**
 * Takes the references between PostgreSQL's tables away while they are filled, and puts them back, which checks every
 * row: tables refer to each other in circles, so there is no order in which they could be filled. Within a transaction.
 */
import { sql } from "drizzle-orm";
import type { PostgresHandle } from "../engines/postgres-driver";
import type { Reader } from "../store";

interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** @returns what puts them back. @throws there when a row refers to one that is not */
export async function takeReferencesAway({ db }: Reader): Promise<() => Promise<void>> {
  const handle = db as unknown as PostgresHandle;
  const { rows } = await handle.execute(sql`
    select conrelid::regclass::text as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`);
  const references = rows as readonly Reference[];
  for (const { table, name } of references)
    await handle.execute(sql.raw(`alter table ${table} drop constraint ${name}`));
  return async () => {
    for (const { table, name, definition } of references)
      await handle.execute(sql.raw(`alter table ${table} add constraint ${name} ${definition}`));
  };
}
