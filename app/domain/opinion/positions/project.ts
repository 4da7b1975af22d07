/**
 * Where people and statements stand on the two components. Few votes pull a person to the middle, so positions are
 * stretched by how little of the round the person saw. It places nobody by anything but votes.
 */
import type { Components } from "./components";
import type { Deviations } from "./deviations";

/** Parallel columns; the same unit on both axes, which has no meaning outside one round. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The position of each row: its deviations along the components, times √(columns ÷ seen). Zeroed columns count as seen.
 * @example projectPeople(deviations, components).x // Float64Array [1.2, -0.7, …]
 */
export function projectPeople(deviations: Deviations, [first, second]: Components): Positions {
  const { rowCount, columnCount, starts, columns, values, zeroedCount } = deviations;
  const x = new Float64Array(rowCount);
  const y = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const [from, to] = [starts[row]!, starts[row + 1]!];
    const stretch = Math.sqrt(columnCount / Math.max(1, to - from + zeroedCount));
    let [alongFirst, alongSecond] = [0, 0];
    for (let at = from; at < to; at += 1) {
      alongFirst += values[at]! * first[columns[at]!]!;
      alongSecond += values[at]! * second[columns[at]!]!;
    }
    x[row] = alongFirst * stretch;
    y[row] = alongSecond * stretch;
  }
  return { x, y };
}

/**
 * The position of each statement: that of somebody who voted on nothing else and agreed. Its distance from the middle
 * is the statement's extremity.
 * @example projectStatements(deviations, components).x // Float64Array [-1.1, …]
 */
export function projectStatements(
  { columnCount, means }: Deviations,
  [first, second]: Components,
): Positions {
  const stretch = Math.sqrt(columnCount);
  return {
    x: first.map((loading, column) => stretch * (1 - means[column]!) * loading),
    y: second.map((loading, column) => stretch * (1 - means[column]!) * loading),
  };
}
