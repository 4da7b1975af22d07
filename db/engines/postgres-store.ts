/**
 * The store on PostgreSQL. Writers queue in their process and then on one advisory lock, so that a transaction means
 * here what it means on SQLite: nobody else writes between its first read and its commit, on any machine. The queue in
 * the process leaves the pool's connections to the readers. Expects migrated tables.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { amongOnPostgres } from "./among";
import { insertManyOnPostgres } from "./insert-many";
import { hasErrorCode } from "./error-codes";
import { failureOfPostgres } from "./postgres-failures";
import { connectPostgres, type PostgresDriver, type PostgresHandle } from "./postgres-driver";
import { schema } from "../schema.postgres";
import { postgresSearch } from "../search/postgres-search";
import type { Database, Reader, Store } from "../store";
import { makeTransactionScope } from "./transaction-scope";
import { amongOthers, watchVersion } from "./version-watch";

const many = { insertMany: insertManyOnPostgres, among: amongOnPostgres };
const writersLock = 20_170_001;
const tries = 5;
/** serialization_failure and deadlock_detected: the server asks to try again. */
const passing = ["40001", "40P01"];

export function openPostgresStore(url: string): Promise<Store> {
  return postgresStoreOn(connectPostgres(url));
}

/** The engine on any driver; it closes the driver when it is closed. */
export async function postgresStoreOn(driver: PostgresDriver, times = amongOthers): Promise<Store> {
  const outside = readerOn(driver.db);
  const scope = makeTransactionScope();
  const watch = await watchVersion(() => readVersion(driver.aside ?? driver.db), times);
  let queue: Promise<unknown> = Promise.resolve();

  async function runOnce<T>(work: (within: Reader) => Promise<T>) {
    return driver.transaction(async (db) => {
      await db.execute(sql`select pg_advisory_xact_lock(${writersLock})`);
      const result = await scope.run(readerOn(db), work);
      // Also proves that the transaction is whole: after a swallowed error COMMIT would quietly roll back.
      return { result, version: await readVersion(db) };
    });
  }

  async function runUntilItPasses<T>(work: (within: Reader) => Promise<T>) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await runOnce(work);
      } catch (error) {
        if (attempt === tries || !hasErrorCode(error, passing)) throw error;
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  return {
    dialect: "postgres",
    tables: schema,
    get read() {
      scope.refuseInside("Reading through the store");
      return outside;
    },
    async transaction(work) {
      scope.refuseInside("Beginning a transaction");
      const before = watch.version();
      const run = queue.then(() => runUntilItPasses(work));
      queue = run.catch(() => undefined);
      const { result, version } = await run;
      await watch.settle(before, version);
      return result;
    },
    async snapshot(work) {
      scope.refuseInside("Beginning a snapshot");
      return driver.transaction(async (db) => {
        await db.execute(sql`set transaction isolation level repeatable read, read only`);
        await db.execute(sql`select 1`); // the first query is what fixes the instant
        return scope.run(readerOn(db), work);
      });
    },
    siteVersion: watch.version,
    isCurrent: watch.isCurrent,
    catchUp: watch.catchUp,
    isUniqueViolation: (error) => hasErrorCode(error, ["23505"]),
    failureOf: failureOfPostgres,
    counters: driver.counters,
    async close() {
      watch.stop();
      await driver.close();
    },
  };
}

/** The one place where PostgreSQL's handle is given SQLite's type: the contract suite shows that it keeps the promise. */
function readerOn(db: PostgresHandle): Reader {
  return { db: db as unknown as Database, tables: schema, search: postgresSearch, ...many };
}

async function readVersion(db: PostgresHandle): Promise<number> {
  const { rows } = await db.execute(
    sql`select ${schema.siteVersions.version} as version from ${schema.siteVersions}`,
  );
  return Number((rows[0] as { version: number } | undefined)?.version ?? 0);
}
