/** Nothing of the schema becomes public by accident: each table and column is listed as published or as withheld. */
import { getTableColumns, getTableName } from "drizzle-orm";
import { expect, test } from "vitest";
import { schema } from "~db/schema.sqlite";
import { publishedTables } from "~db/snapshot/published-tables";
import { listTableShapes } from "~db/snapshot/table-shapes";
import { withheldTables } from "~db/snapshot/withheld-tables";

const tables = Object.values(schema);
const published = Object.keys(publishedTables);
const withheld = Object.values(withheldTables).flat();

test("every table is published or withheld, once, and no other is listed", () => {
  expect([...published, ...withheld].sort()).toEqual(tables.map((table) => getTableName(table)).sort());
});

test("every column of a published table is given out or withheld, once, and no other is listed", () => {
  for (const table of tables.filter((each) => published.includes(getTableName(each)))) {
    const { columns, withheld: kept = [] } = publishedTables[getTableName(table)]!;
    const own = Object.values(getTableColumns(table)).map((column) => column.name);
    expect([...columns, ...kept].sort(), getTableName(table)).toEqual(own.sort());
  }
});

test("what is withheld of a published table can be left empty in a rebuilt database", () => {
  for (const table of tables) {
    const { withheld: kept = [] } = publishedTables[getTableName(table)] ?? {};
    const required = Object.values(getTableColumns(table)).filter((column) => column.notNull);
    expect(required.filter((column) => kept.includes(column.name))).toEqual([]);
  }
});

test("every published table has a key among its columns, by which its rows are in order", () => {
  for (const { name, key, columns } of listTableShapes()) {
    expect(key.length, name).toBeGreaterThan(0);
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining([...key]));
  }
});
