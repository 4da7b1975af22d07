/**
 * People whose votes look like no opinion: the same answer to everything, or one row of votes that several people
 * share to the last cell. They are flagged so that results can be seen without them; nobody's vote is deleted, and
 * nobody is accused: an honest person may agree with all they read.
 */
import { compareVotes } from "../votes/row-order";
import type { VoteMatrix } from "../votes/vote-matrix";

/** With fewer votes than this neither is remarkable. */
export const fewestVotes = 10;
/** So many people with the same row of votes look scripted. */
export const fewestAlike = 5;

export interface Suspects {
  /** Per row of the matrix, 1 where flagged for either reason. */
  readonly flagged: Uint8Array;
  /** People who gave the same answer to all of at least ten statements, by answer. */
  readonly straightLine: { readonly agree: number; readonly pass: number; readonly disagree: number };
  /** People who share a row of at least ten votes with four others or more, and how many such rows there are. */
  readonly scripted: { readonly people: number; readonly patterns: number };
}

/**
 * The rows that look like no opinion. Relies on rows with the same votes standing together.
 * @example findSuspects(matrix).straightLine // { agree: 12, pass: 0, disagree: 3 }
 */
export function findSuspects(matrix: VoteMatrix): Suspects {
  const count = matrix.participants.length;
  const flagged = new Uint8Array(count);
  const straightLine = { agree: 0, pass: 0, disagree: 0 };
  const scripted = { people: 0, patterns: 0 };
  for (let row = 0; row < count;) {
    let end = row + 1;
    while (end < count && compareVotes(matrix, row, end) === 0) end += 1;
    const votes = matrix.values.subarray(matrix.starts[row], matrix.starts[row + 1]);
    const isMany = votes.length >= fewestVotes;
    const isStraight = isMany && votes.every((value) => value === votes[0]);
    const isScripted = isMany && end - row >= fewestAlike;
    if (isStraight) straightLine[nameOf(votes[0]!)] += end - row;
    if (isScripted) {
      scripted.people += end - row;
      scripted.patterns += 1;
    }
    if (isStraight || isScripted) flagged.fill(1, row, end);
    row = end;
  }
  return { flagged, straightLine, scripted };
}

function nameOf(value: number): "agree" | "pass" | "disagree" {
  return value === 1 ? "agree" : value === -1 ? "disagree" : "pass";
}
