/** The published tables as the schema has them: the types of their columns and the columns that order their rows. */
import { type Column, getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { schema } from "../schema.sqlite";
import { type PublishedTable, publishedTables } from "./published-tables";

export type ColumnType = "text" | "integer" | "boolean";

export interface ColumnShape {
  /** In the database and in the files. */
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
}

export interface TableShape extends Pick<PublishedTable, "rows" | "give"> {
  readonly name: string;
  /** Of the schema: the table and its columns in the order of the files. */
  readonly schemaKey: string;
  readonly schemaColumns: readonly string[];
  readonly columns: readonly ColumnShape[];
  /** Rows stand in the order of these. */
  readonly key: readonly string[];
}

const types: Readonly<Record<string, ColumnType>> = { string: "text", number: "integer", boolean: "boolean" };

/** In the order of the files. @throws for a name that the schema does not have */
export function listTableShapes(): TableShape[] {
  const byName = new Map<string, { key: string; table: SQLiteTable }>(
    Object.entries(schema).map(([key, table]) => [getTableName(table), { key, table: table as SQLiteTable }]),
  );
  return Object.entries(publishedTables).map(([name, { columns, rows, give }]) => {
    const found = byName.get(name);
    if (!found) throw new Error(`There is no table ${name}`);
    const own = new Map(
      Object.entries<Column>(getTableColumns(found.table)).map(([key, column]) => [
        column.name,
        { key, column },
      ]),
    );
    const listed = columns.map((column) => {
      const at = own.get(column);
      const type = at && types[at.column.dataType];
      if (!type) throw new Error(`${name}.${column} is no column that a file can hold`);
      return { schemaKey: at.key, shape: { name: column, type, required: at.column.notNull } };
    });
    const { primaryKeys } = getTableConfig(found.table);
    const key =
      primaryKeys[0]?.columns.map((column) => column.name) ??
      [...own.values()].filter(({ column }) => column.primary).map(({ column }) => column.name);
    return {
      name,
      schemaKey: found.key,
      schemaColumns: listed.map(({ schemaKey }) => schemaKey),
      columns: listed.map(({ shape }) => shape),
      key,
      ...(rows && { rows }),
      ...(give && { give }),
    };
  });
}
