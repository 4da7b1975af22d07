/**
 * Several orders of the same people, as if drawn by lot, yet made of their votes: anyone who repeats the draw gets the
 * same one. Where a grouping starts decides much of it, so it is started from many places. No chance, no ids, no times.
 */
import type { VoteMatrix } from "../votes/vote-matrix";

/** So many that the most typical grouping hardly changes with the draw; see ADR 0021. */
export const drawCount = 21;

/**
 * The places 0 to n - 1 of the rows given, in `drawCount` orders. Rows with the same votes stay together.
 * @example drawOrders(matrix, Int32Array.of(0, 3, 4))[0] // Int32Array [2, 0, 1]
 */
export function drawOrders(matrix: VoteMatrix, rows: Int32Array): Int32Array[] {
  const prints = Uint32Array.from(rows, (row) => fingerprint(matrix, row));
  return Array.from({ length: drawCount }, (_, draw) => {
    const keys = prints.map((print) => scramble(print ^ Math.imul(draw + 1, 0x9e3779b1)));
    return Int32Array.from(rows.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
  });
}

/** FNV-1a over the row's columns and votes. */
function fingerprint({ starts, columns, values }: VoteMatrix, row: number): number {
  let print = 0x811c9dc5;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
    print = Math.imul(print ^ columns[at]!, 0x01000193);
    print = Math.imul(print ^ (values[at]! + 1), 0x01000193);
  }
  return print >>> 0;
}

/** Every bit of the input moves about half of the output's: the last step of MurmurHash 3. */
function scramble(print: number): number {
  let mixed = print ^ (print >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
