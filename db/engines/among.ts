/**
 * Whether a column is one of many values, given as one parameter, their JSON: a query builder makes a parameter of each
 * and takes longer over a few hundred than the database does. For columns of numbers and text; none is among no values.
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

export type Among = (column: SQLiteColumn, values: Iterable<string | number>) => SQL;

export const amongOnSqlite: Among = (column, values) =>
  sql`${column} in (select value from json_each(${JSON.stringify([...values])}))`;

export const amongOnPostgres: Among = (column, values) => {
  const type = sql.raw(column.getSQLType());
  return sql`${column} in (select value::${type} from json_array_elements_text(${JSON.stringify([...values])}::json))`;
};
