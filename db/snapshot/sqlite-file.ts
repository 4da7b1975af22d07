/**
 * The snapshot's own SQLite file: the published tables and columns, with their keys, and nothing else. It is not the
 * site's database; a site's database is rebuilt from it.
 */
import { connectSqlite, type SqliteConnection } from "../engines/sqlite-connection";
import type { Cell, Row } from "./published-tables";
import type { ColumnShape } from "./table-shapes";

interface Table {
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  readonly key: readonly string[];
}

export interface SqliteFile {
  /** Makes the table; the answer takes its rows. */
  table(table: Table): (rows: readonly Row[]) => void;
  /** Keeps all of it. */
  end(): void;
  /** Gives it up, when it has not ended. */
  close(): void;
}

export function writeSqliteFile(file: string): SqliteFile {
  const connection = connectSqlite(file, "write");
  connection.exec("begin");
  return {
    table({ name, columns, key }) {
      const lines = columns.map(
        ({ name: column, type, required }) =>
          `"${column}" ${type === "text" ? "text" : "integer"}${required ? " not null" : ""}`,
      );
      const ending = key.length > 0 ? `, primary key (${key.map((column) => `"${column}"`).join(", ")})` : "";
      connection.exec(`create table "${name}" (${lines.join(", ")}${ending}) strict`);
      const places = columns.map(() => "?").join(", ");
      const insert = connection.prepare(`insert into "${name}" values (${places})`);
      return (rows) => {
        for (const row of rows) insert.run(columns.map((column) => stored(row[column.name] ?? null)));
      };
    },
    end() {
      connection.exec("commit");
      connection.close();
    },
    close: () => connection.close(),
  };
}

const stored = (cell: Cell) => (typeof cell === "boolean" ? Number(cell) : cell);

/** In the order of the table's key. */
export function* readSqliteRows(file: string, { name, columns, key }: Table): Generator<Row> {
  const connection: SqliteConnection = connectSqlite(file, "read");
  try {
    const list = (names: readonly string[]) => names.map((each) => `"${each}"`).join(", ");
    const select = `select ${list(columns.map((column) => column.name))} from "${name}" order by ${list(key)}`;
    for (const row of connection.prepare<[], Row>(select).iterate())
      yield Object.fromEntries(columns.map((column) => [column.name, given(column, row[column.name]!)]));
  } finally {
    connection.close();
  }
}

const given = ({ type }: ColumnShape, cell: Cell): Cell =>
  type === "boolean" && cell !== null ? cell === 1 : cell;
