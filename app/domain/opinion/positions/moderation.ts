/**
 * Moderation the way the method has it: columns of rejected and metadata statements count as 0 for everybody, also for
 * people who never saw them. They are not dropped, which would change the groups. Tallies do not pass through here.
 */
import type { StatementMark } from "../votes/vote-table";
import type { VoteMatrix } from "../votes/vote-matrix";

/**
 * Per column of the matrix whether it is zeroed, 1 or 0.
 * @example findZeroedColumns(matrix, [{ id: 3, isRejected: true, isMeta: false }]) // Uint8Array [0, 1]
 */
export function findZeroedColumns(matrix: VoteMatrix, marks: readonly StatementMark[]): Uint8Array {
  const zeroed = new Set(marks.filter((mark) => mark.isRejected || mark.isMeta).map(({ id }) => id));
  return Uint8Array.from(matrix.statements, (id) => (zeroed.has(id) ? 1 : 0));
}
