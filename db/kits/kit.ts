/**
 * The column kit: the few column types this project uses, one implementation per database. `schema.ts` is written
 * once on it. The types are SQLite's; the PostgreSQL kit is cast to them, and the contract suite proves that values
 * come back equal.
 */
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { sqliteKit } from "./sqlite-kit";

export type Kit = typeof sqliteKit;

/** A column of another table, to refer to. */
export type AnyColumn = AnySQLiteColumn;
