/**
 * From an address to a store that is ready: the file's folder made, the database checked, migrated and its reference
 * tables filled. `file:` and a path is SQLite, `postgres://` is PostgreSQL; refuses every other address, and never
 * repeats a password in a message.
 */
import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { checkSqlite } from "./engines/check-database";
import { migratePostgres, migrateSqlite, readMigrations } from "./migrate";
import { failureOfPostgres } from "./engines/postgres-failures";
import { connectPostgres, type PostgresDriver } from "./engines/postgres-driver";
import { postgresStoreOn } from "./engines/postgres-store";
import { makeRateLimitsTable } from "./engines/rate-limits-table";
import { fillReferenceTables } from "./reference-tables";
import { DatabaseRefusal } from "./refusals";
import { connectSqlite, refusing } from "./engines/sqlite-connection";
import { openSqliteStore } from "./engines/sqlite-store";
import type { Store } from "./store";
import { unlessReadOnly } from "./unless-read-only";

export interface OpenOptions {
  /** The folder that holds `sqlite` and `postgres`: db/migrations. */
  readonly migrationsFolder: string;
  /** The instant to write beside a migration that is applied now. */
  readonly now: Date;
}

/** `file:./data/x`, `file:/data/x` and `file:///data/x`; not a host, not `file::memory:`, no parameters. */
const fileAddress = /^file:(\/\/\/|(?!\/\/|:))[^?]+$/;

/** @throws DatabaseRefusal with a code, in words for whoever starts the site. */
export async function openStore(databaseUrl: string, options: OpenOptions): Promise<Store> {
  const store = await openMigrated(databaseUrl, options);
  try {
    await unlessReadOnly(store, fillReferenceTables(store));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The tables and no row in them: for what is copied here. @throws DatabaseRefusal */
export function openMigrated(databaseUrl: string, options: OpenOptions): Promise<Store> {
  if (fileAddress.test(databaseUrl)) return openSqlite(pathOf(databaseUrl), options);
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return openPostgres(databaseUrl, options);
  const start = /^(file:.*|[a-z0-9+.-]{1,20}:)/i.exec(databaseUrl)?.[0] ?? "";
  return Promise.reject(new DatabaseRefusal("bad_address", { start }));
}

function pathOf(address: string): string {
  return address.startsWith("file://") ? fileURLToPath(address) : resolve(address.slice("file:".length));
}

async function openSqlite(file: string, { migrationsFolder, now }: OpenOptions): Promise<Store> {
  const migrations = await readMigrations(join(migrationsFolder, "sqlite"));
  await mkdir(dirname(file), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new DatabaseRefusal(
      "cannot_open",
      { where: file, reason: error.code ?? error.message },
      { cause: error },
    );
  });
  const connection = connectSqlite(file, "write");
  try {
    checkSqlite(connection, file);
    refusing(file, () => migrateSqlite(connection, migrations, now));
  } finally {
    connection.close();
  }
  return openSqliteStore(file);
}

async function openPostgres(url: string, { migrationsFolder, now }: OpenOptions): Promise<Store> {
  const migrations = await readMigrations(join(migrationsFolder, "postgres"));
  const driver = connectPostgres(url);
  try {
    await refuseUnreachable(driver, url);
    await migratePostgres(driver, migrations, now);
    await makeRateLimitsTable(driver);
    return await postgresStoreOn(driver);
  } catch (error) {
    await driver.close();
    if (failureOfPostgres(error) !== "read_only") throw error;
    // A new program on a standby: the tables that it needs are made by the primary, later.
    throw new DatabaseRefusal("cannot_open", { where: placeOf(url), reason: "read-only" }, { cause: error });
  }
}

/** The address without its user and password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

async function refuseUnreachable(driver: PostgresDriver, url: string): Promise<void> {
  try {
    await driver.db.execute(sql`select 1`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new DatabaseRefusal("cannot_open", { where: placeOf(url), reason: code }, { cause });
  }
}
