/**
 * The order of the rows: made of the votes alone, column by column, so that neither arrival, nor hours, nor the ids of
 * people decide anything. An export with fresh ids and times cut to the day therefore computes to the same results.
 */
import type { VoteMatrix } from "./vote-matrix";

/**
 * The same matrix, its rows in the order of their votes: who voted on an earlier column first, then the lower vote,
 * then the shorter row. Rows with the same votes stand together, by id, and may be exchanged without a difference.
 * @example orderRows(matrix).participants // Int32Array [4, 1, 2]
 */
export function orderRows(matrix: VoteMatrix): VoteMatrix {
  const { participants, statements, starts, columns, values } = matrix;
  const order = Int32Array.from(participants.keys()).sort((a, b) => compareRows(matrix, a, b));
  const newStarts = new Int32Array(starts.length);
  const newColumns = new Int32Array(columns.length);
  const newValues = new Int8Array(values.length);
  for (const [row, old] of order.entries()) {
    const [from, to, start] = [starts[old]!, starts[old + 1]!, newStarts[row]!];
    newColumns.set(columns.subarray(from, to), start);
    newValues.set(values.subarray(from, to), start);
    newStarts[row + 1] = start + to - from;
  }
  return {
    participants: order.map((old) => participants[old]!),
    statements,
    starts: newStarts,
    columns: newColumns,
    values: newValues,
  };
}

function compareRows(matrix: VoteMatrix, a: number, b: number): number {
  return compareVotes(matrix, a, b) || matrix.participants[a]! - matrix.participants[b]!;
}

/**
 * Below, at or above 0 as row a's votes come before, are the same as, or come after row b's.
 * @example compareVotes(matrix, 0, 1) // -1
 */
export function compareVotes({ starts, columns, values }: VoteMatrix, a: number, b: number): number {
  const [startA, startB] = [starts[a]!, starts[b]!];
  const [lengthA, lengthB] = [starts[a + 1]! - startA, starts[b + 1]! - startB];
  const both = Math.min(lengthA, lengthB);
  for (let at = 0; at < both; at += 1) {
    const column = columns[startA + at]! - columns[startB + at]!;
    if (column !== 0) return column;
    const value = values[startA + at]! - values[startB + at]!;
    if (value !== 0) return value;
  }
  return lengthA - lengthB;
}
