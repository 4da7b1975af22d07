/** The column kit for SQLite: text, integers, booleans as 0/1, JSON as text. STRICT is added to the generated SQL. */
import { sql } from "drizzle-orm";
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export const sqliteKit = {
  table: sqliteTable,
  /** A key the database gives out, growing by one. */
  serial: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  int: (name: string) => integer(name),
  text: (name: string) => text(name),
  bool: (name: string) => integer(name, { mode: "boolean" }),
  json: (name: string) => text(name, { mode: "json" }),
  /** The bytes of a file. */
  bytes: (name: string) => blob(name, { mode: "buffer" }),
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  check,
  sql,
};
