/**
 * Rows as CSV (RFC 4180, UTF-8, a heading) and back, exactly. Texts stand in quotes, also empty ones, and what is not
 * known is an empty cell without them. A text that a spreadsheet would take for a formula has an apostrophe before it.
 */
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import { escapeFormula, unescapeFormula } from "~/opinion-files/writing/formula";
import type { Cell, Row } from "~db/snapshot/published-tables";
import type { ColumnShape } from "~db/snapshot/table-shapes";

export function csvHeading(columns: readonly ColumnShape[]): string {
  return csvOf([columns.map(({ name }) => name)]);
}

export function csvLines(columns: readonly ColumnShape[], rows: readonly Row[]): string {
  return csvOf(rows.map((row) => columns.map(({ name }) => writtenCell(row[name] ?? null))));
}

function csvOf(lines: readonly (readonly Cell[])[]): string {
  return stringify([...lines], {
    quoted_string: true,
    record_delimiter: "windows",
    cast: { boolean: String },
  });
}

const writtenCell = (cell: Cell): Cell => (typeof cell === "string" ? escapeFormula(cell) : cell);

/** @throws when the heading names other columns */
export async function* readCsv(file: string, columns: readonly ColumnShape[]): AsyncGenerator<Row> {
  let line = 0;
  const lines = createReadStream(file).pipe(
    parse({
      record_delimiter: "\r\n",
      cast: (text, { quoting, index, header }) =>
        readCell(text, quoting, header ? undefined : columns[index]),
    }),
  );
  for await (const cells of lines as AsyncIterable<Cell[]>) {
    line += 1;
    if (line > 1) yield Object.fromEntries(columns.map(({ name }, index) => [name, cells[index]!]));
    else if (cells.join() !== columns.map(({ name }) => name).join())
      throw new Error(`${file}: the heading names other columns than the manifest.`);
  }
}

function readCell(text: string, quoted: boolean, column: ColumnShape | undefined): Cell {
  if (quoted || !column) return unescapeFormula(text);
  if (text === "") return null;
  return column.type === "integer" ? Number(text) : text === "true";
}
