/** votes.csv: every vote event, the same row never twice. Which of a person's votes counts is the domain's to say. */
import type { VoteTable } from "~/domain/opinion/votes/vote-table";
import { failure, type Result, success } from "~/domain/result";
import type { FolderFile } from "../folder-file";
import { cellProblem, lineOf, readNumbers, readTable } from "./csv-table";
import { readTimes, type Times } from "./times";

export interface ReadVotes {
  readonly votes: VoteTable;
  readonly rows: number;
  readonly repeatedRows: number;
  readonly unit: Times["unit"];
}

/** Problems: a vote that is not -1, 0 or 1; a vote on a statement that is not in `statements`. */
export function readVotes(file: FolderFile, statements: ReadonlySet<number>): Result<ReadVotes> {
  const table = readTable(file, ["timestamp", "comment-id", "voter-id", "vote"]);
  if (!table.ok) return table;
  const times = readNumbers(table.value, "timestamp", { isLong: true });
  if (!times.ok) return times;
  const ids = readNumbers(table.value, "comment-id");
  if (!ids.ok) return ids;
  const voters = readNumbers(table.value, "voter-id");
  if (!voters.ok) return voters;
  const values = readNumbers(table.value, "vote");
  if (!values.ok) return values;
  const { unit, at } = readTimes(times.value);
  for (const [row, value] of values.value.entries()) {
    if (Math.abs(value) > 1) return cellProblem(table.value, row, "vote");
    const statement = ids.value[row]!;
    if (statements.has(statement)) continue;
    const line = lineOf(table.value, row);
    return failure({ code: "round_file.unknown_statement", file: file.name, line, statement });
  }
  return success({
    ...withoutRepeats({
      participants: Int32Array.from(voters.value),
      statements: Int32Array.from(ids.value),
      values: Int8Array.from(values.value),
      at,
    }),
    rows: table.value.rows.length,
    unit,
  });
}

/** Rows that repeat another to the last digit say nothing new: an import run twice must not count them. */
export function withoutRepeats(votes: VoteTable): Pick<ReadVotes, "votes" | "repeatedRows"> {
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = 0; row < votes.at.length; row += 1) {
    const key = `${votes.participants[row]} ${votes.statements[row]} ${votes.values[row]} ${votes.at[row]}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  return {
    votes: {
      participants: Int32Array.from(kept, (row) => votes.participants[row]!),
      statements: Int32Array.from(kept, (row) => votes.statements[row]!),
      values: Int8Array.from(kept, (row) => votes.values[row]!),
      at: Float64Array.from(kept, (row) => votes.at[row]!),
    },
    repeatedRows: votes.at.length - kept.length,
  };
}
