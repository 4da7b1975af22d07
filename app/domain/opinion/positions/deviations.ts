/**
 * The moderated matrix with unseen cells filled by the column's mean, as deviations from that mean. Where a cell is
 * filled its deviation is 0, so the filled matrix is never written out: only the votes are, and work grows with them.
 */
import type { VoteMatrix } from "../votes/vote-matrix";

/** Zeroed columns have mean 0 and no cells. */
export interface Deviations {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly means: Float64Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** How many columns are zeroed: everybody counts as having seen them. */
  readonly zeroedCount: number;
}

/**
 * The deviations of the votes in the columns that are not zeroed, and the means they deviate from.
 * @example buildDeviations(matrix, new Uint8Array(matrix.statements.length)).means // Float64Array [0.4, …]
 */
export function buildDeviations(matrix: VoteMatrix, zeroed: Uint8Array): Deviations {
  const rowCount = matrix.participants.length;
  const means = meansOf(matrix, zeroed);
  const starts = new Int32Array(rowCount + 1);
  const columns = new Int32Array(matrix.columns.length);
  const values = new Float64Array(matrix.columns.length);
  let cells = 0;
  for (let row = 0; row < rowCount; row += 1) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at += 1) {
      const column = matrix.columns[at]!;
      if (zeroed[column]) continue;
      columns[cells] = column;
      values[cells] = matrix.values[at]! - means[column]!;
      cells += 1;
    }
    starts[row + 1] = cells;
  }
  return {
    rowCount,
    columnCount: matrix.statements.length,
    means,
    starts,
    columns: columns.subarray(0, cells),
    values: values.subarray(0, cells),
    zeroedCount: zeroed.reduce((sum, each) => sum + each, 0),
  };
}

function meansOf({ statements, columns, values }: VoteMatrix, zeroed: Uint8Array): Float64Array {
  const sums = new Float64Array(statements.length);
  const counts = new Int32Array(statements.length);
  for (let at = 0; at < columns.length; at += 1) {
    sums[columns[at]!]! += values[at]!;
    counts[columns[at]!]! += 1;
  }
  return sums.map((sum, column) => (zeroed[column] ? 0 : sum / counts[column]!));
}
