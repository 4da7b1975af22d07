/** comments.csv: the statements, with the counts that the platform published beside them. */
import { failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import type { ImportedStatement, Tally } from "~/domain/rounds/files/imported-round";
import { unescapeFormula } from "../writing/formula";
import { cellProblem, type CsvTable, lineOf, readNumbers, readTable } from "./csv-table";
import { readTimes } from "./times";

export interface Comments {
  readonly table: CsvTable;
  readonly statements: readonly ImportedStatement[];
  readonly published: ReadonlyMap<number, Tally>;
  readonly isMetaKnown: boolean;
  readonly isSeedKnown: boolean;
}

const required = ["timestamp", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"];

/** @param isOurs whether we wrote the file, with cells made safe for spreadsheets */
export function readComments(file: FolderFile, isOurs: boolean): Result<Comments> {
  const table = readTable(file, required);
  if (!table.ok) return table;
  const numbers: Float64Array[] = [];
  for (const column of required.slice(0, -1)) {
    const read = readNumbers(table.value, column, {
      isLong: column === "timestamp",
      mayBeBlank: column === "timestamp" || column === "author-id",
    });
    if (!read.ok) return read;
    numbers.push(read.value);
  }
  const [times, ids, authors, agrees, disagrees, moderated] = numbers as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const { at } = readTimes(times);
  const { heading, rows } = table.value;
  const place = (column: string) => heading.indexOf(column);
  const statements = new Map<number, ImportedStatement>();
  const published = new Map<number, Tally>();
  for (const [row, cells] of rows.entries()) {
    const mark = moderated[row]!;
    if (mark < -1 || mark > 1) return cellProblem(table.value, row, "moderated");
    for (const column of ["is-meta", "is-seed"] as const)
      if (place(column) >= 0 && !/^(true|false|)$/i.test(cells[place(column)]!))
        return cellProblem(table.value, row, column);
    const body = cells[place("comment-body")]!;
    const statement: ImportedStatement = {
      id: ids[row]!,
      text: isOurs ? unescapeFormula(body) : body,
      author: orNull(authors[row]!),
      at: orNull(at[row]!),
      isRejected: mark === -1,
      isAccepted: mark === 1,
      isMeta: /^true$/i.test(cells[place("is-meta")] ?? ""),
      isSeed: cells[place("is-seed")] ? /^true$/i.test(cells[place("is-seed")]!) : null,
    };
    const before = statements.get(statement.id);
    if (before && before.text !== statement.text) {
      const line = lineOf(table.value, row);
      return failure({ code: "round_file.two_statements", file: file.name, line, statement: statement.id });
    }
    statements.set(statement.id, statement);
    published.set(statement.id, { agrees: agrees[row]!, disagrees: disagrees[row]! });
  }
  return success({
    table: table.value,
    statements: [...statements.values()].sort((a, b) => a.id - b.id),
    published,
    isMetaKnown: place("is-meta") >= 0,
    isSeedKnown: place("is-seed") >= 0,
  });
}

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
