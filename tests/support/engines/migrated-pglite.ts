/**
 * The PostgreSQL engine on PGlite (PostgreSQL compiled to WebAssembly, in this process): migrated once per test file,
 * emptied for each store. One connection only, so what needs several is proven on a server (migrated-postgres.ts).
 */
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { join } from "node:path";
import { migratePostgres, readMigrations } from "~db/migrate";
import type { PostgresDriver, PostgresHandle } from "~db/engines/postgres-driver";
import { postgresStoreOn } from "~db/engines/postgres-store";
import { alone } from "~db/engines/version-watch";
import { fillReferenceTables } from "~db/reference-tables";
import type { Store } from "~db/store";
import { onTestFinished } from "vitest";
import { migratedAt, migrationsFolder } from "./migrated-file";

const numeric = 1700;
let migrated: Promise<PostgresDriver> | undefined;

/** A new store with empty tables (the reference tables filled). One at a time: it is the same database. */
export async function openTestPostgresStore(): Promise<Store> {
  const driver = await (migrated ??= makeMigratedPglite());
  await emptyTables(driver.db);
  const store = await postgresStoreOn({ ...driver, close: async () => undefined }, alone);
  await fillReferenceTables(store);
  onTestFinished(() => store.close());
  return store;
}

/** An empty PGlite behind the engine's seam. */
export function makePgliteDriver(): PostgresDriver {
  const lite = new PGlite({ parsers: { [numeric]: Number } });
  const db = drizzle(lite);
  return { db, counters: null, transaction: (work) => db.transaction(work), close: () => lite.close() };
}

/** Empties every table but the journal, and starts its keys at 1 again. */
async function emptyTables(db: PostgresHandle): Promise<void> {
  const { rows } = await db.execute(sql`
    select string_agg(format('%I', tablename), ', ') as names from pg_tables
    where schemaname = current_schema() and tablename <> 'schema_migrations'`);
  const { names } = rows[0] as { names: string };
  await db.execute(sql.raw(`truncate ${names} restart identity cascade`));
}

/** A PGlite with the real migrations and nothing in it; close it yourself. */
export async function makeMigratedPglite(): Promise<PostgresDriver> {
  const driver = makePgliteDriver();
  await migratePostgres(driver, await readMigrations(join(migrationsFolder, "postgres")), migratedAt);
  return driver;
}
