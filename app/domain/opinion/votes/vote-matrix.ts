/**
 * The latest vote of each person on each statement, as a sparse matrix of rows. The order in which votes arrive, the
 * ids of people and the hours they voted at leave no trace in it: rows stand in an order made of the votes alone
 * (row-order.ts). It holds only statements that somebody voted on, and refuses to know what they say.
 */
import { orderRows } from "./row-order";
import type { VoteTable } from "./vote-table";

/** Row r's votes are the cells `starts[r]` to `starts[r + 1]`, by ascending column. Unseen cells are not there. */
export interface VoteMatrix {
  /** The person of each row. */
  readonly participants: Int32Array;
  /** The statement of each column, ascending. */
  readonly statements: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Int8Array;
}

/**
 * The latest votes of a table. Of two votes at the same instant the higher value counts, since nobody can tell
 * which came later and the answer may not depend on the order of arrival.
 * @example buildVoteMatrix(buildVoteTable([agreeThenDisagree, …])).values // Int8Array [-1]
 */
export function buildVoteMatrix(table: VoteTable): VoteMatrix {
  const participants = sortedIds(table.participants);
  const statements = sortedIds(table.statements);
  const rows = placesOf(table.participants, participants);
  const columns = placesOf(table.statements, statements);
  const byStatement = sortStably(null, columns, statements.length);
  const byBoth = sortStably(byStatement, rows, participants.length);
  return orderRows(keepLatest(table, { participants, statements, rows, columns, order: byBoth }));
}

function sortedIds(ids: Int32Array): Int32Array {
  return Int32Array.from(new Set(ids)).sort();
}

function placesOf(ids: Int32Array, sorted: Int32Array): Int32Array {
  const places = new Map(Array.from(sorted, (id, place) => [id, place] as const));
  return ids.map((id) => places.get(id)!);
}

/** Event numbers by ascending key, those of equal keys as they stood in `order`. */
function sortStably(order: Int32Array | null, keys: Int32Array, keyCount: number): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (const key of keys) next[key + 1]! += 1;
  for (let key = 0; key < keyCount; key += 1) next[key + 1]! += next[key]!;
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const event = order ? order[at]! : at;
    sorted[next[keys[event]!]!++] = event;
  }
  return sorted;
}

interface Places {
  readonly participants: Int32Array;
  readonly statements: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Events by row, then column. */
  readonly order: Int32Array;
}

function keepLatest(table: VoteTable, places: Places): VoteMatrix {
  const { participants, statements, rows, columns, order } = places;
  const starts = new Int32Array(participants.length + 1);
  const cellColumns = new Int32Array(order.length);
  const values = new Int8Array(order.length);
  let cells = 0;
  for (let at = 0; at < order.length;) {
    let latest = order[at]!;
    const [row, column] = [rows[latest]!, columns[latest]!];
    for (at += 1; at < order.length; at += 1) {
      const event = order[at]!;
      if (rows[event] !== row || columns[event] !== column) break;
      if (isLater(table, event, latest)) latest = event;
    }
    cellColumns[cells] = column;
    values[cells] = table.values[latest]!;
    cells += 1;
    starts[row + 1] = cells;
  }
  return {
    participants,
    statements,
    starts,
    columns: cellColumns.slice(0, cells),
    values: values.slice(0, cells),
  };
}

function isLater({ at, values }: VoteTable, one: number, other: number): boolean {
  return at[one]! === at[other]! ? values[one]! > values[other]! : at[one]! > at[other]!;
}
