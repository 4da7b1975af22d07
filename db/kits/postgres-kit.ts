/**
 * The column kit for PostgreSQL, name for name the one for SQLite. Text sorts by code point (COLLATE "C") whatever the
 * database was created with, so that a list comes in the same order from both engines.
 */
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  uniqueIndex,
} from "drizzle-orm/pg-core";

const text = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });
/** Drivers answer with a Buffer or with plain bytes: a Buffer it is. */
const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => Buffer.from(value),
});

export const postgresKit = {
  table: pgTable,
  /** A key the database gives out, growing by one. */
  serial: (name: string) => integer(name).primaryKey().generatedByDefaultAsIdentity(),
  int: (name: string) => integer(name),
  text: (name: string) => text(name),
  bool: (name: string) => boolean(name),
  json: (name: string) => jsonb(name),
  /** The bytes of a file. */
  bytes: (name: string) => bytes(name),
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  check,
  sql,
};
