/**
 * How the PostgreSQL engine reaches a server: the small seam that a pool fills here and PGlite fills in the tests.
 * Begins, commits and releases by itself: drizzle's own transaction keeps the connection for ever when BEGIN fails.
 */
import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Counters } from "../store";

/** What the engine itself asks of a drizzle handle; everything else goes through `Database`. */
export interface PostgresHandle {
  execute(query: SQL): PromiseLike<{ readonly rows: readonly object[] }>;
}

export interface PostgresDriver {
  readonly db: PostgresHandle;
  /** A connection of its own for what must not wait behind the readers; none where there is only one. */
  readonly aside?: PostgresHandle;
  readonly counters: Counters | null;
  /** Runs `work` on one connection between BEGIN and COMMIT, or ROLLBACK when it throws. */
  transaction<T>(work: (db: PostgresHandle) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// A count is a bigint and an average a numeric: pg gives both as text, SQLite as numbers. Drizzle reads these
// process-wide parsers whatever the pool is told.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** A process holds at most so many, and one aside. */
const connectionsOfPool = 10;

/** A pool; connects when first asked. The limits free the writers' lock from a machine that stopped mid-transaction. */
export function connectPostgres(url: string): PostgresDriver {
  const pool = openPool(url, connectionsOfPool);
  const aside = openPool(url, 1);

  return {
    db: drizzle(pool),
    aside: drizzle(aside),
    counters: pool,
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        const result = await work(drizzle(client));
        await client.query("commit");
        client.release();
        return result;
      } catch (error) {
        // A connection that cannot even roll back is thrown away rather than handed to the next caller.
        await client.query("rollback").then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    },
    async close() {
      await Promise.all([pool.end(), aside.end()]);
    },
  };
}

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
  });
  // A connection that the server ends would otherwise end the process. The pool drops it; whoever holds it, or asks
  // next, gets the error.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
