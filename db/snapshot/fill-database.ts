/**
 * Fills an empty SQLite database of the site with the rows of a snapshot, in one transaction, reads every table back
 * and compares it before any of it is kept. What a snapshot withholds is not there; the site's start makes the rest.
 */
import { sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Reader, Store } from "../store";
import type { Row } from "./published-tables";
import { readRows } from "./read-rows";
import { LineDigester, type TableDigest } from "./row-lines";
import { listTableShapes, type TableShape } from "./table-shapes";

const together = 500;

export interface SnapshotRows {
  readonly digestOf: (table: string) => TableDigest;
  readonly rowsOf: (table: string) => AsyncIterable<Row> | Iterable<Row>;
}

/** @throws when a table, read back, is not what the snapshot says, or a row refers to one that is not there */
export function fillDatabase(store: Store, { digestOf, rowsOf }: SnapshotRows): Promise<void> {
  return store.transaction(async (within) => {
    // Tables refer to each other: what each row refers to is checked when all are there.
    within.db.run(sql`pragma defer_foreign_keys = on`);
    for (const shape of listTableShapes()) await fillTable(within, shape, rowsOf(shape.name));
    for (const shape of listTableShapes()) {
      const [expected, found] = [digestOf(shape.name), await digestTable(within, shape)];
      if (found.rows !== expected.rows || found.digest !== expected.digest)
        throw new Error(
          `${shape.name}: the rebuilt table differs (${found.rows} rows, ${found.digest}; expected ${expected.rows}, ${expected.digest}); nothing was kept.`,
        );
    }
  });
}

/** The digest of a table as a snapshot would give it out now. */
export async function digestTable(reader: Reader, shape: TableShape): Promise<TableDigest> {
  const digester = new LineDigester(shape.columns);
  for await (const rows of readRows(reader, shape)) for (const row of rows) digester.add(row);
  return digester.end();
}

async function fillTable(
  { db, tables, insertMany }: Reader,
  { schemaKey, schemaColumns, columns }: TableShape,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<void> {
  const table = (tables as unknown as Readonly<Record<string, SQLiteTable>>)[schemaKey]!;
  let part: Row[] = [];
  for await (const row of rows) {
    part.push(Object.fromEntries(columns.map(({ name }, at) => [schemaColumns[at]!, row[name]!])));
    if (part.length < together) continue;
    await insertMany(db, table, part);
    part = [];
  }
  await insertMany(db, table, part);
}
