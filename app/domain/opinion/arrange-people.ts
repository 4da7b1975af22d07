/**
 * From votes to a map and groups: moderation, means, components, positions, groups, in this order. It uses every vote
 * given; leaving out anybody's is for honesty/robustness.ts, which then arranges the rest again.
 */
import { drawOrders } from "./groups/draws";
import { findGroups, type Grouping } from "./groups/find-groups";
import { findInConversation } from "./groups/in-conversation";
import { findComponents } from "./positions/components";
import { buildDeviations } from "./positions/deviations";
import { findZeroedColumns } from "./positions/moderation";
import { type Positions, projectPeople, projectStatements } from "./positions/project";
import type { VoteMatrix } from "./votes/vote-matrix";
import type { StatementMark } from "./votes/vote-table";

export interface Arrangement {
  /** Of every row, also of people in no group. */
  readonly people: Positions;
  /** Of every column. */
  readonly statements: Positions;
  /** How many people are in the conversation. */
  readonly inConversation: number;
  readonly grouping: Grouping;
  /** The group of each row; -1 for people who have voted too little. */
  readonly groupOfRow: Int32Array;
}

/**
 * Where people and statements stand, and the groups people form.
 * @example arrangePeople(matrix, marks).grouping.sizes // [893, 325]
 */
export function arrangePeople(matrix: VoteMatrix, marks: readonly StatementMark[]): Arrangement {
  const deviations = buildDeviations(matrix, findZeroedColumns(matrix, marks));
  const components = findComponents(deviations);
  const people = projectPeople(deviations, components);
  const rows = findInConversation(matrix);
  const grouping = findGroups(
    {
      x: Float64Array.from(rows, (row) => people.x[row]!),
      y: Float64Array.from(rows, (row) => people.y[row]!),
    },
    drawOrders(matrix, rows),
  );
  const groupOfRow = new Int32Array(matrix.participants.length).fill(-1);
  for (const [at, row] of rows.entries()) groupOfRow[row] = grouping.labels[at]!;
  return {
    people,
    statements: projectStatements(deviations, components),
    inConversation: rows.length,
    grouping,
    groupOfRow,
  };
}
