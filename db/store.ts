/**
 * The port through which everything reads and writes. Two engines implement it (sqlite-store.ts, postgres-store.ts)
 * under one contract suite. Queries take a `Reader`, commands a transaction's own handle; nothing else opens a
 * database. The types are the SQLite engine's: the PostgreSQL engine is cast to them once, at its boundary.
 */
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Among } from "./engines/among";
import type { InsertMany } from "./engines/insert-many";
import type { Schema } from "./schema";
import type { SearchEngine } from "./search/search-engine";

/** A drizzle query builder bound to a connection. Always await what it builds. */
export type Database = BetterSQLite3Database;

/** What a query needs: a handle to read through, the tables to name, and the engine's way to search. */
export interface Reader {
  readonly db: Database;
  readonly tables: Schema;
  readonly search: SearchEngine;
  /** The engine's way to write hundreds of rows at once; a query builder is slower than the database there. */
  readonly insertMany: InsertMany;
  /** The engine's way to ask for the rows of hundreds of values at once. */
  readonly among: Among;
}

/** The database cannot be reached just now; or it can be read and takes nothing in. Both pass without our doing. */
export type StoreFailure = "away" | "read_only";

/** Asks for rows by a text of SQL: what a rate limiter counts with. */
export interface Counters {
  query(asked: { readonly text: string; readonly values: unknown[]; readonly name?: string }): Promise<{
    readonly rows: readonly object[];
  }>;
}

export interface Store {
  readonly dialect: "sqlite" | "postgres";
  readonly tables: Schema;
  /** For queries outside a transaction. @throws inside one: use the transaction's own handle there. */
  readonly read: Reader;
  /**
   * Runs `work` in one write transaction: all of it is kept, or none. Only database awaits belong inside.
   * Let every error leave `work`: PostgreSQL gives the transaction up at the first one. There it may also run `work`
   * again, so `work` keeps nothing outside of itself.
   * @throws whatever `work` throws, after rolling back; and when called inside another transaction.
   */
  transaction<T>(work: (within: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs `work` on the database as it is at one instant, whatever is written meanwhile, and holds nobody up. Other work
   * may stand between its reads. It cannot write.
   */
  snapshot<T>(work: (within: Reader) => Promise<T>): Promise<T>;
  /** The number bumped by every publishing transaction; cheap enough to ask at every request. */
  siteVersion(): number;
  /**
   * Whether that number is surely as new as every publication that was answered before this call, by any process.
   * True also while the database is away, when nothing newer can be had.
   */
  isCurrent(): boolean;
  /** Resolves when it is. */
  catchUp(): Promise<void>;
  /** Whether an error means that a uniqueness rule of the database refused a row. */
  isUniqueViolation(error: unknown): boolean;
  /** What the state of the database has to do with an error; null when the error is of another kind. */
  failureOf(error: unknown): StoreFailure | null;
  /** For counts that several processes share and nobody keeps; null where one process is all there is. */
  readonly counters: Counters | null;
  close(): Promise<void>;
}
