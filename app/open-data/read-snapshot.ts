/** The rows of a table of a snapshot, read from any of its three formats; all give the same. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Row } from "~db/snapshot/published-tables";
import { readSqliteRows } from "~db/snapshot/sqlite-file";
import { readCsv } from "./csv-rows";
import { databaseName, type FileFormat, fileOf, type ManifestTable } from "./manifest";

export function readSnapshotRows(
  folder: string,
  table: ManifestTable,
  format: FileFormat,
): AsyncIterable<Row> | Iterable<Row> {
  const file = join(folder, fileOf(table.name, format));
  if (format === "csv") return readCsv(file, table.columns);
  return format === "jsonl" ? readJsonLines(file) : readSqliteRows(join(folder, databaseName), table);
}

async function* readJsonLines(file: string): AsyncGenerator<Row> {
  for await (const line of linesOf(file)) yield JSON.parse(line) as Row;
}

/** Only \n ends a line: other signs that may end one stand within texts. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(file, "utf8") as AsyncIterable<string>) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") throw new Error(`${file}: its last line is cut off.`);
}
