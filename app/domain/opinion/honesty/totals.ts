/** How many took part and how they voted, latest votes only: the numbers that stand beside every share. */
import { type Counts, sumCounts } from "../statements/vote-counts";
import type { VoteMatrix } from "../votes/vote-matrix";

export interface Totals {
  readonly people: number;
  /** People who voted enough to be placed in a group. */
  readonly inConversation: number;
  /** Statements that somebody voted on. */
  readonly statements: number;
  readonly votes: number;
  readonly agrees: number;
  readonly disagrees: number;
  readonly passes: number;
}

/**
 * The totals of a matrix.
 * @example countTotals(matrix, countAll(matrix), 1218).votes // 49443
 */
export function countTotals(matrix: VoteMatrix, counts: readonly Counts[], inConversation: number): Totals {
  const { agrees, disagrees, seen } = sumCounts(counts);
  return {
    people: matrix.participants.length,
    inConversation,
    statements: matrix.statements.length,
    votes: seen,
    agrees,
    disagrees,
    passes: seen - agrees - disagrees,
  };
}
