/**
 * The store on SQLite: one connection that writes, behind a queue, and one that only reads. A transaction is BEGIN
 * IMMEDIATE … COMMIT here and never drizzle's own, which commits half of an async function. Expects a migrated file.
 */
import { drizzle } from "drizzle-orm/better-sqlite3";
import { amongOnSqlite } from "./among";
import { insertManyOnSqlite } from "./insert-many";
import { hasErrorCode } from "./error-codes";
import { schema } from "../schema.sqlite";
import { sqliteSearch } from "../search/sqlite-search";
import { connectSqlite, refusing } from "./sqlite-connection";
import type { Reader, Store } from "../store";
import { makeTransactionScope } from "./transaction-scope";

const uniqueViolations = ["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"];
/** A full disk, and a file or folder that may not be written: what is there can be read. */
const readOnly = ["SQLITE_FULL", "SQLITE_READONLY", "SQLITE_READONLY_DIRECTORY", "SQLITE_READONLY_DBMOVED"];
const many = { insertMany: insertManyOnSqlite, among: amongOnSqlite };
const mebibyte = 1024 * 1024;

/** @throws DatabaseRefusal when the file cannot be opened. */
export function openSqliteStore(file: string): Store {
  const writer = connectSqlite(file, "write");
  const reader = refusing(file, () => {
    writer.pragma("journal_mode = WAL");
    writer.pragma(`journal_size_limit = ${64 * mebibyte}`);
    return connectSqlite(file, "read");
  });

  const begin = writer.prepare("begin immediate");
  const commit = writer.prepare("commit");
  const rollback = writer.prepare("rollback");
  const version = reader.prepare<[], number>("select version from site_versions").pluck();

  const outside: Reader = { db: drizzle(reader), tables: schema, search: sqliteSearch, ...many };
  const within: Reader = { db: drizzle(writer), tables: schema, search: sqliteSearch, ...many };
  const scope = makeTransactionScope();
  let queue: Promise<unknown> = Promise.resolve();

  async function runAlone<T>(work: (within: Reader) => Promise<T>): Promise<T> {
    begin.run();
    try {
      const result = await scope.run(within, work);
      commit.run();
      return result;
    } catch (error) {
      // A full disk ends the transaction by itself; everything else leaves it open.
      if (writer.inTransaction) rollback.run();
      throw error;
    }
  }

  return {
    dialect: "sqlite",
    tables: schema,
    get read() {
      scope.refuseInside("Reading through the store");
      return outside;
    },
    async transaction(work) {
      scope.refuseInside("Beginning a transaction");
      const run = queue.then(() => runAlone(work));
      queue = run.catch(() => undefined);
      return run;
    },
    async snapshot(work) {
      scope.refuseInside("Beginning a snapshot");
      const connection = connectSqlite(file, "read");
      try {
        connection.exec("begin");
        connection.pragma("schema_version"); // the first read is what fixes the instant
        return await scope.run({ ...outside, db: drizzle(connection) }, work);
      } finally {
        connection.close();
      }
    },
    siteVersion: () => version.get() ?? 0,
    isCurrent: () => true, // asked anew each time
    catchUp: () => Promise.resolve(),
    isUniqueViolation: (error) => hasErrorCode(error, uniqueViolations),
    failureOf: (error) => (hasErrorCode(error, readOnly) ? "read_only" : null),
    counters: null,
    async close() {
      await queue;
      reader.close(); // first: the last connection to close writes the log back into the file, and this one may not
      writer.close();
    },
  };
}
