import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvHeading, csvLines, readCsv } from "~/open-data/csv-rows";
import type { Row } from "~db/snapshot/published-tables";
import type { ColumnShape } from "~db/snapshot/table-shapes";
import { makeFolder } from "../support/open-data/snapshots";

const columns: readonly ColumnShape[] = [
  { name: "id", type: "integer", required: true },
  { name: "words", type: "text", required: false },
  { name: "moves", type: "boolean", required: false },
];

async function readBack(rows: readonly Row[]): Promise<Row[]> {
  const file = join(makeFolder(), "rows.csv");
  writeFileSync(file, csvHeading(columns) + csvLines(columns, rows));
  const read: Row[] = [];
  for await (const row of readCsv(file, columns)) read.push(row);
  return read;
}

test("lines end as RFC 4180 says, texts stand in quotes, and what is unknown is empty without them", () => {
  expect(csvHeading(columns)).toBe('"id","words","moves"\r\n');
  const rows = [
    { id: 1, words: '條"文", 二', moves: true },
    { id: 2, words: "", moves: false },
    { id: 3, words: null, moves: null },
  ];
  expect(csvLines(columns, rows)).toBe('1,"條""文"", 二",true\r\n2,"",false\r\n3,,\r\n');
});

test("no text begins as a formula does, and reading gives the exact words again", async () => {
  const texts = [
    "=1+1",
    "+886",
    "-1",
    "@x",
    "\t=1",
    "'=1",
    "＝1",
    "第1條",
    "1.0",
    "true",
    "\r",
    "a\r\nb",
    " a ",
  ];
  const rows = texts.map((words, id) => ({ id, words, moves: null }));
  for (const line of csvLines(columns, rows).split("\r\n")) expect(line).not.toMatch(/^\d+,"[=+\-@\t＝]/);
  expect(await readBack(rows)).toEqual(rows);
});

test("whatever a row holds is read back the same", async () => {
  const row = fc.record({
    id: fc.integer(),
    words: fc.option(fc.string({ unit: "grapheme" })),
    moves: fc.option(fc.boolean()),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
      expect(await readBack(rows)).toEqual(rows);
    }),
    { numRuns: 100, seed: 106 },
  );
});
