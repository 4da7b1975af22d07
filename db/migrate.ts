/**
 * Brings a database to the tables that this program knows: all pending migrations in one transaction, or none. Ours
 * because drizzle's own runner cannot rebuild a table that others refer to. Refuses a database that a newer program
 * made, one whose migrations were edited, and a file of somebody else's; never goes backwards.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { PostgresDriver, PostgresHandle } from "./engines/postgres-driver";
import { DatabaseRefusal } from "./refusals";
import type { SqliteConnection } from "./engines/sqlite-connection";
import type { Reader } from "./store";

export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}
type Applied = Pick<Migration, "name" | "digest">;

/** Held by whoever makes or changes tables. */
export const creationLock = 20_170_002;
const journal =
  "create table if not exists schema_migrations (name text primary key not null, digest text not null, applied_at text not null)";

/** The migrations of a folder in the order of their names. @throws when there are none: then the build is broken. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  if (files.length === 0) throw new Error(`No migrations in ${folder}`);
  return Promise.all(
    files.map(async (file) => {
      // A checkout on Windows may turn the line ends; that is not a change.
      const text = (await readFile(join(folder, file), "utf8")).replaceAll("\r\n", "\n");
      return {
        name: file.slice(0, -".sql".length),
        text,
        digest: createHash("sha256").update(text).digest("hex"),
      };
    }),
  );
}

/** @returns the names of what was applied. @throws DatabaseRefusal; and whatever a failing migration throws. */
export function migrateSqlite(
  connection: SqliteConnection,
  migrations: readonly Migration[],
  now: Date,
): string[] {
  // With keys on, dropping a table that others refer to would fail; inside a transaction the switch does nothing.
  connection.pragma("foreign_keys = OFF");
  try {
    connection.exec("begin immediate");
    refuseForeignFile(connection);
    connection.exec(`${journal} strict`);
    const pending = pendingOf(
      migrations,
      connection.prepare<[], Applied>("select name, digest from schema_migrations").all(),
    );
    const record = connection.prepare("insert into schema_migrations values (?, ?, ?)");
    for (const { name, text, digest } of pending) {
      connection.exec(text);
      record.run(name, digest, now.toISOString());
    }
    const broken = connection.prepare("pragma foreign_key_check").all();
    if (broken.length > 0) {
      const findings = broken.slice(0, 5).map((row) => JSON.stringify(row));
      // Without a migration it is the file.
      throw pending.length > 0
        ? new Error(`A migration broke references: ${findings.join()}`)
        : new DatabaseRefusal("damaged", { file: connection.name, findings });
    }
    connection.exec("commit");
    return pending.map(({ name }) => name);
  } catch (error) {
    if (connection.inTransaction) connection.exec("rollback");
    throw error;
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

/** The same for PostgreSQL; several machines may start at once, the lock lets one of them work. */
export function migratePostgres(
  driver: PostgresDriver,
  migrations: readonly Migration[],
  now: Date,
): Promise<string[]> {
  return driver.transaction(async (db) => {
    await db.execute(sql`set local statement_timeout = 0`);
    await db.execute(sql`select pg_advisory_xact_lock(${creationLock})`);
    const pending = pendingOf(migrations, await readApplied(db));
    if (pending.length === 0) return []; // so that a server that can only be read is enough
    await db.execute(sql.raw(journal));
    for (const { name, text, digest } of pending) {
      for (const statement of text.split("--> statement-breakpoint")) await db.execute(sql.raw(statement));
      await db.execute(sql`insert into schema_migrations values (${name}, ${digest}, ${now.toISOString()})`);
    }
    return pending.map(({ name }) => name);
  });
}

async function readApplied(db: PostgresHandle): Promise<readonly Applied[]> {
  const asked = await db.execute(sql`select to_regclass('schema_migrations') is not null as found`);
  if (!(asked.rows[0] as { found: boolean }).found) return [];
  return (await db.execute(sql`select name, digest from schema_migrations`)).rows as readonly Applied[];
}

/** The names of those a database has had: another process may have brought it further than this program knows. */
export async function listAppliedMigrations({ db }: Pick<Reader, "db">): Promise<string[]> {
  const rows = await db.select({ name: sql<string>`name` }).from(sql`schema_migrations`);
  return rows.map(({ name }) => name).sort();
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const unknown = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length > 0) throw new DatabaseRefusal("newer_than_program", { names: unknown });

  const changed = applied.find(({ name, digest }) => known.get(name)?.digest !== digest);
  if (changed) throw new DatabaseRefusal("changed_migration", { name: changed.name });

  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

function refuseForeignFile(connection: SqliteConnection): void {
  const tables = connection
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
    )
    .pluck()
    .all();
  if (tables.length > 0 && !tables.includes("schema_migrations")) {
    throw new DatabaseRefusal("not_ours", { file: connection.name });
  }
}
