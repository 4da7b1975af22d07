/** A matrix without some of its people: as if they had not voted. It decides nothing about who that should be. */
import type { VoteMatrix } from "./vote-matrix";

/**
 * The matrix of the rows not flagged (1), and of the statements that they voted on.
 * @example withoutRows(matrix, Uint8Array.of(0, 1, 0)).participants // Int32Array [4, 2]
 */
export function withoutRows(matrix: VoteMatrix, flagged: Uint8Array): VoteMatrix {
  const kept = Int32Array.from(flagged.keys()).filter((row) => !flagged[row]);
  const cellsOf = (row: number) => [matrix.starts[row]!, matrix.starts[row + 1]!] as const;
  const isUsed = new Uint8Array(matrix.statements.length);
  const starts = new Int32Array(kept.length + 1);
  for (const [place, row] of kept.entries()) {
    const [from, to] = cellsOf(row);
    for (let at = from; at < to; at += 1) isUsed[matrix.columns[at]!] = 1;
    starts[place + 1] = starts[place]! + to - from;
  }
  const places = new Int32Array(isUsed.length);
  let used = 0;
  for (let column = 0; column < isUsed.length; column += 1) if (isUsed[column]) places[column] = used++;
  const columns = new Int32Array(starts[kept.length]!);
  const values = new Int8Array(columns.length);
  for (const [place, row] of kept.entries()) {
    const [from, to] = cellsOf(row);
    values.set(matrix.values.subarray(from, to), starts[place]);
    for (let at = from; at < to; at += 1) columns[starts[place]! + at - from] = places[matrix.columns[at]!]!;
  }
  return {
    participants: kept.map((row) => matrix.participants[row]!),
    statements: matrix.statements.filter((_, column) => isUsed[column]),
    starts,
    columns,
    values,
  };
}
