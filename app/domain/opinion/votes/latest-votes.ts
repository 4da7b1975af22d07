/** The vote of each person on each statement that counts, with its time. Which one counts is decided in vote-matrix.ts. */
import { buildVoteMatrix } from "./vote-matrix";
import type { VoteTable, VoteValue } from "./vote-table";

/**
 * The time of a person's latest vote on a statement, in milliseconds since 1970.
 * @example latestTimes(votes)(1, 7) // 1403054214199
 */
export function latestTimes({ participants, statements, at }: VoteTable) {
  const latest = new Map<number, Map<number, number>>();
  for (const [row, participant] of participants.entries()) {
    const own = latest.get(participant) ?? new Map<number, number>();
    latest.set(participant, own);
    own.set(statements[row]!, Math.max(own.get(statements[row]!) ?? -Infinity, at[row]!));
  }
  return (participant: number, statement: number) => latest.get(participant)!.get(statement)!;
}

export interface LatestVote {
  readonly participant: number;
  readonly statement: number;
  readonly value: VoteValue;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * One entry for a person and a statement.
 * @example listLatestVotes(votes)[0] // { participant: 1, statement: 7, value: 1, at: 1403054214199 }
 */
export function listLatestVotes(votes: VoteTable): LatestVote[] {
  const timeOf = latestTimes(votes);
  const { participants, statements, starts, columns, values } = buildVoteMatrix(votes);
  return Array.from(participants, (participant, row) =>
    Array.from(columns.subarray(starts[row], starts[row + 1]), (column, at) => {
      const statement = statements[column]!;
      const value = values[starts[row]! + at]! as VoteValue;
      return { participant, statement, value, at: timeOf(participant, statement) };
    }),
  ).flat();
}
