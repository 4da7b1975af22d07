/**
 * Many rows in one statement with one parameter, their JSON: what a query builder makes of a parameter for each cell
 * takes longer than writing the rows does. Both engines take them apart again, each by its own function. For columns of
 * numbers, text and booleans; refuses rows that do not name the same columns.
 */
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { PostgresHandle } from "./postgres-driver";
import type { Database } from "../store";

/** @param onConflict what follows `on conflict`; without it a row that is there already throws */
export type InsertMany = <T extends SQLiteTable>(
  db: Database,
  table: T,
  rows: readonly T["$inferInsert"][],
  onConflict?: SQL,
) => Promise<void>;

export const insertManyOnSqlite: InsertMany = async (db, table, rows, onConflict) => {
  if (rows.length === 0) return;
  const { names, json } = takenApart(table, rows);
  const cells = names.map((_, index) => sql.raw(`value ->> ${index}`));
  const from = sql`json_each(${json})`;
  db.run(insertion(table, names, cells, from, onConflict));
};

export const insertManyOnPostgres: InsertMany = async (db, table, rows, onConflict) => {
  if (rows.length === 0) return;
  const { names, types, json } = takenApart(table, rows);
  const cells = types.map((type, index) => sql.raw(`(value ->> ${index})::${type}`));
  const from = sql`json_array_elements(${json}::json)`;
  await (db as unknown as PostgresHandle).execute(insertion(table, names, cells, from, onConflict));
};

function insertion(
  table: SQLiteTable,
  names: readonly string[],
  cells: readonly SQL[],
  from: SQL,
  onConflict: SQL | undefined,
): SQL {
  const columns = names.map((name) => sql.identifier(name));
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  // "where true": without it SQLite reads "on conflict" as the condition of a join.
  const insert = sql`insert into ${table} (${sql.join(columns, sql`, `)}) select ${list(cells)} from ${from} where true`;
  return onConflict ? sql`${insert} on conflict ${onConflict}` : insert;
}

function takenApart<T extends SQLiteTable>(table: T, rows: readonly T["$inferInsert"][]) {
  const columns = getTableColumns(table);
  const keys = Object.keys(rows[0]!);
  const cellsOf = (row: Readonly<Record<string, unknown>>) => {
    if (Object.keys(row).length !== keys.length)
      throw new Error("Rows of one statement name the same columns");
    return keys.map((key) => row[key]);
  };
  return {
    names: keys.map((key) => columns[key]!.name),
    types: keys.map((key) => columns[key]!.getSQLType()),
    json: JSON.stringify(rows.map(cellsOf)),
  };
}
