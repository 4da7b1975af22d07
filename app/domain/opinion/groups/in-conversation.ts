/**
 * Who has voted enough to be placed in a group. Everybody's votes are counted all the same; this only says whose
 * position is firm enough. It is judged afresh each time and keeps nobody in by history.
 */
import type { VoteMatrix } from "../votes/vote-matrix";

const enoughVotes = 7;
/** With fewer people than this the most active ones are taken in until there are so many. */
const fewestPeople = 15;

/**
 * The rows of those who voted on at least seven statements (or on all, where there are fewer), in row order.
 * @example findInConversation(matrix) // Int32Array [0, 1, 4]
 */
export function findInConversation({ participants, statements, starts }: VoteMatrix): Int32Array {
  const votesOf = (row: number) => starts[row + 1]! - starts[row]!;
  const enough = Math.min(enoughVotes, statements.length);
  const rows = Int32Array.from(participants.keys());
  const firm = rows.filter((row) => votesOf(row) >= enough);
  if (firm.length >= fewestPeople) return firm;
  const mostActive = rows.sort((a, b) => votesOf(b) - votesOf(a) || a - b);
  return mostActive.slice(0, fewestPeople).sort();
}
