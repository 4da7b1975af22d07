/**
 * participants-votes.csv, held against the votes: a folder whose files do not belong together, or of which one was cut
 * at the end of a row, is found here. Its cells are never taken for votes; the second exporter's may be old ones.
 */
import type { VoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import { failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import { cellProblem, type CsvTable, lineOf, readNumbers, readTable } from "./csv-table";

export interface Participants {
  readonly rows: number;
  readonly groupOf: ReadonlyMap<number, number>;
  readonly xids: number;
  readonly olderCells: number;
}

/** @param mayBeOld whether a cell may show a vote that was changed later */
export function readParticipants(
  file: FolderFile,
  matrix: VoteMatrix,
  mayBeOld: boolean,
): Result<Participants> {
  const table = readTable(file, ["participant", "group-id"]);
  if (!table.ok) return table;
  const ids = readNumbers(table.value, "participant");
  if (!ids.ok) return ids;
  const groups = readGroups(table.value, ids.value);
  if (!groups.ok) return groups;
  const checked = checkCells(table.value, ids.value, matrix, mayBeOld);
  if (!checked.ok) return checked;
  const xid = table.value.heading.indexOf("xid");
  return success({
    rows: table.value.rows.length,
    groupOf: groups.value,
    xids: xid < 0 ? 0 : table.value.rows.filter((cells) => cells[xid] !== "").length,
    olderCells: checked.value,
  });
}

function readGroups(table: CsvTable, ids: Float64Array): Result<Map<number, number>> {
  const place = table.heading.indexOf("group-id");
  const groupOf = new Map<number, number>();
  for (const [row, cells] of table.rows.entries()) {
    const cell = cells[place]!;
    if (cell === "") continue;
    if (!/^\d{1,4}$/.test(cell)) return cellProblem(table, row, "group-id");
    groupOf.set(ids[row]!, Number(cell));
  }
  return success(groupOf);
}

/** How many cells show an older vote. Problem: somebody or some vote stands in one of the two files only. */
function checkCells(
  table: CsvTable,
  ids: Float64Array,
  matrix: VoteMatrix,
  mayBeOld: boolean,
): Result<number> {
  const columns = table.heading.flatMap((name, place) =>
    /^\d+$/.test(name) ? [{ place, id: Number(name) }] : [],
  );
  const rowOf = new Map(Array.from(matrix.participants, (id, row) => [id, row]));
  const listed = new Set<number>();
  let older = 0;
  for (const [row, cells] of table.rows.entries()) {
    const participant = ids[row]!;
    listed.add(participant);
    const votes = votesOf(matrix, rowOf.get(participant));
    for (const { place, id } of columns) {
      const cell = cells[place]!;
      if (!/^(-1|0|1|)$/.test(cell)) return cellProblem(table, row, String(id));
      const vote = votes.get(id);
      const isSame = cell === (vote === undefined ? "" : String(vote));
      votes.delete(id);
      if (isSame) continue;
      if (!mayBeOld || cell === "" || vote === undefined)
        return inconsistent(table, lineOf(table, row), participant, id);
      older += 1;
    }
    const [unlisted] = votes.keys();
    if (unlisted !== undefined) return inconsistent(table, lineOf(table, row), participant, unlisted);
  }
  const absent = matrix.participants.find((id) => !listed.has(id));
  if (absent === undefined) return success(older);
  const [statement] = votesOf(matrix, rowOf.get(absent)).keys();
  return inconsistent(table, lineOf(table, table.rows.length), absent, statement!);
}

function inconsistent({ file }: CsvTable, line: number, participant: number, statement: number) {
  return failure({ code: "round_file.inconsistent", file, line, participant, statement });
}

function votesOf(matrix: VoteMatrix, row: number | undefined): Map<number, number> {
  const votes = new Map<number, number>();
  if (row === undefined) return votes;
  for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at += 1)
    votes.set(matrix.statements[matrix.columns[at]!]!, matrix.values[at]!);
  return votes;
}
