/**
 * The votes of a round as columns of numbers, the form in which they are computed with and handed to another thread.
 * It holds every vote event, in any order; which one counts is decided in vote-matrix.ts. It knows no person.
 */

/** 1 agree, 0 pass, -1 disagree: the sign of the published exports; the platform's own database has it the other way. */
export type VoteValue = -1 | 0 | 1;

/** One vote event. Ids are whole numbers of 32 bits; `at` is milliseconds since 1970. */
export interface VoteEvent {
  readonly participant: number;
  readonly statement: number;
  readonly value: VoteValue;
  readonly at: number;
}

/** Parallel columns: the event at index i is `participants[i]`, `statements[i]`, `values[i]`, `at[i]`. */
export interface VoteTable {
  readonly participants: Int32Array;
  readonly statements: Int32Array;
  readonly values: Int8Array;
  readonly at: Float64Array;
}

/** What of a statement changes the computation. */
export interface StatementMark {
  readonly id: number;
  /** Rejected by the moderators. */
  readonly isRejected: boolean;
  /** About the people themselves ("I live in Taipei"), not about the matter. */
  readonly isMeta: boolean;
}

/**
 * The columns of a list of vote events.
 * @example buildVoteTable([{ participant: 1, statement: 0, value: 1, at: 0 }]).values // Int8Array [1]
 */
export function buildVoteTable(events: readonly VoteEvent[]): VoteTable {
  return {
    participants: Int32Array.from(events, ({ participant }) => participant),
    statements: Int32Array.from(events, ({ statement }) => statement),
    values: Int8Array.from(events, ({ value }) => value),
    at: Float64Array.from(events, ({ at }) => at),
  };
}
