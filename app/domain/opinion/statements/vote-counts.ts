/** How often each statement was agreed with, disagreed with and passed, by everybody or by group. Latest votes only. */
import type { VoteMatrix } from "../votes/vote-matrix";

/** A count of votes; passes are `seen` less the other two. */
export interface Counts {
  readonly agrees: number;
  readonly disagrees: number;
  readonly seen: number;
}

/**
 * The counts of each column in each group, `[column][group]`. Rows with a label below 0 are in none and not counted.
 * @example countByGroup(matrix, labels, 2)[0] // [{ agrees: 91, disagrees: 124, seen: 252 }, …]
 */
export function countByGroup(matrix: VoteMatrix, labels: Int32Array, groupCount: number): Counts[][] {
  const { starts, columns, values, statements } = matrix;
  const agrees = new Int32Array(statements.length * groupCount);
  const disagrees = new Int32Array(agrees.length);
  const seen = new Int32Array(agrees.length);
  for (const [row, label] of labels.entries()) {
    if (label < 0) continue;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const cell = columns[at]! * groupCount + label;
      seen[cell]! += 1;
      if (values[at] === 1) agrees[cell]! += 1;
      else if (values[at] === -1) disagrees[cell]! += 1;
    }
  }
  return Array.from(statements, (_, column) =>
    Array.from({ length: groupCount }, (__, group) => {
      const cell = column * groupCount + group;
      return { agrees: agrees[cell]!, disagrees: disagrees[cell]!, seen: seen[cell]! };
    }),
  );
}

/**
 * The counts of each column over everybody, in a group or not.
 * @example countAll(matrix)[0] // { agrees: 495, disagrees: 186, seen: 764 }
 */
export function countAll(matrix: VoteMatrix): Counts[] {
  return countByGroup(matrix, new Int32Array(matrix.participants.length), 1).map(([all]) => all!);
}

/**
 * Counts added up: the votes of several groups together.
 * @example sumCounts([{ agrees: 1, disagrees: 0, seen: 2 }, { agrees: 2, disagrees: 1, seen: 3 }]).seen // 5
 */
export function sumCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, each) => ({
      agrees: sum.agrees + each.agrees,
      disagrees: sum.disagrees + each.disagrees,
      seen: sum.seen + each.seen,
    }),
    { agrees: 0, disagrees: 0, seen: 0 },
  );
}
