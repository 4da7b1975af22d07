/** The rows of a published table as they are given out, in the order of its key, a part at a time. */
import { setImmediate } from "node:timers/promises";
import { asc, getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Reader } from "../store";
import type { Row } from "./published-tables";
import type { TableShape } from "./table-shapes";

const together = 200;

/** @param reader a view that stands still: parts are read one after another, with room between for whoever waits */
export async function* readRows(reader: Reader, shape: TableShape): AsyncGenerator<Row[]> {
  const table = (reader.tables as unknown as Readonly<Record<string, SQLiteTable>>)[shape.schemaKey]!;
  const byKey = getTableColumns(table);
  const byName = Object.fromEntries(
    shape.columns.map(({ name }, index) => [name, byKey[shape.schemaColumns[index]!]!]),
  );
  for (let offset = 0; ; offset += together) {
    const page: Row[] = await reader.db
      .select(byName)
      .from(table)
      .where(shape.rows?.(reader))
      .orderBy(...shape.key.map((name) => asc(byName[name]!)))
      .limit(together)
      .offset(offset);
    yield shape.give ? page.map(shape.give) : page;
    if (page.length < together) return;
    await setImmediate();
  }
}
