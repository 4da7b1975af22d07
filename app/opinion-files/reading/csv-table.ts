/**
 * A CSV file as rows under the names of its heading, and the numbers in them. Says which line is cut off, too long or
 * not a number; it mends nothing.
 */
import { CsvError, parse } from "csv-parse/sync";
import { excerpt, failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import { decodeFile } from "./decode";

export interface CsvTable {
  readonly file: string;
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All rows of a file, the blank lines left out. */
export function readCsv(file: FolderFile): Result<string[][]> {
  const text = decodeFile(file);
  if (!text.ok) return text;
  try {
    const rows: string[][] = parse(text.value, {
      record_delimiter: ["\n", "\r\n"],
      relax_column_count: true,
    });
    return success(rows.filter((row) => row.length > 1 || row[0] !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isCutOff = error.code === "CSV_QUOTE_NOT_CLOSED";
    return failure({
      code: isCutOff ? "round_file.truncated" : "round_file.malformed",
      file: file.name,
      line: typeof error.lines === "number" ? error.lines : 1,
    });
  }
}

/** The rows under their heading. Problems: a column that must be there is not; a row is too short or too long. */
export function readTable(file: FolderFile, required: readonly string[]): Result<CsvTable> {
  const all = readCsv(file);
  if (!all.ok) return all;
  const [heading = [], ...rows] = all.value;
  const missing = required.find((name) => !heading.includes(name));
  if (missing) return failure({ code: "round_file.column", file: file.name, column: missing });
  const table = { file: file.name, heading, rows };
  const odd = rows.findIndex((row) => row.length !== heading.length);
  if (odd < 0) return success(table);
  const isCutOff = odd === rows.length - 1 && rows[odd]!.length < heading.length;
  return failure({
    code: isCutOff ? "round_file.truncated" : "round_file.malformed",
    file: file.name,
    line: lineOf(table, odd),
  });
}

/** The line of the file on which a row begins: cells may hold line breaks. */
export function lineOf({ heading, rows }: CsvTable, row: number): number {
  const breaks = (cells: readonly string[]) =>
    cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 1);
  return rows.slice(0, row).reduce((line, cells) => line + breaks(cells), 1 + breaks(heading));
}

/** What is wrong with a cell: the file, the line, the column and what stands there. */
export function cellProblem(table: CsvTable, row: number, column: string): Result<never> {
  const text = excerpt(table.rows[row]?.[table.heading.indexOf(column)] ?? "");
  return failure({ code: "round_file.value", file: table.file, line: lineOf(table, row), column, text });
}

/** Ids are whole numbers of 32 bits. */
export const mostId = 2 ** 31 - 1;

/** The last millisecond of the year 9999: no time of ours can be later. */
export const lastTime = 253_402_300_799_999;

/**
 * The whole numbers of a column, within 32 bits unless it is a time (`isLong`), NaN for a blank cell where it `mayBeBlank`. Problem:
 * the first cell that is none.
 */
export function readNumbers(
  table: CsvTable,
  column: string,
  { isLong = false, mayBeBlank = false } = {},
): Result<Float64Array> {
  const place = table.heading.indexOf(column);
  const most = isLong ? lastTime : mostId;
  const numbers = new Float64Array(table.rows.length);
  for (let row = 0; row < numbers.length; row += 1) {
    const cell = table.rows[row]![place]!;
    const value = /^-?\d+$/.test(cell) ? Number(cell) : NaN;
    const isRead = Math.abs(value) <= most || (mayBeBlank && cell === "");
    if (!isRead) return cellProblem(table, row, column);
    numbers[row] = value;
  }
  return success(numbers);
}
