/**
 * What changes when flagged people are left out: totals and groups with and without them, side by side. The results
 * themselves keep everybody; this only says how much hangs on the flagged.
 */
import { type Arrangement, arrangePeople } from "../arrange-people";
import { measureLikeness } from "../groups/adjusted-rand";
import { type Counts, countAll } from "../statements/vote-counts";
import type { VoteMatrix } from "../votes/vote-matrix";
import type { StatementMark } from "../votes/vote-table";
import { withoutRows } from "../votes/without-rows";
import { findSuspects, type Suspects } from "./suspects";
import { countTotals, type Totals } from "./totals";

export interface Robustness extends Omit<Suspects, "flagged"> {
  /** People flagged for either reason, each once. */
  readonly flagged: number;
  /** Everybody but the flagged. */
  readonly filtered: Totals;
  /** The groups of everybody but the flagged. */
  readonly groups: Pick<Arrangement["grouping"], "sizes" | "silhouettes" | "stability">;
  /** How alike the groups are to those of everybody, among people who are in both: adjusted Rand index, 1 the same. */
  readonly likeness: number;
}

/** The robustness, and the counts without the flagged, by statement id. */
export interface Filtered {
  readonly robustness: Robustness;
  readonly counts: ReadonlyMap<number, Counts>;
}

/**
 * The results' second look, without the people who look like no opinion.
 * @example measureRobustness(matrix, marks, arrangement).robustness.likeness // 0.97
 */
export function measureRobustness(
  matrix: VoteMatrix,
  marks: readonly StatementMark[],
  everybody: Arrangement,
): Filtered {
  const { flagged, straightLine, scripted } = findSuspects(matrix);
  const count = flagged.reduce((sum, each) => sum + each, 0);
  const kept = count === 0 ? matrix : withoutRows(matrix, flagged);
  const arrangement = count === 0 ? everybody : arrangePeople(kept, marks);
  const counts = countAll(kept);
  const { sizes, silhouettes, stability } = arrangement.grouping;
  return {
    robustness: {
      straightLine,
      scripted,
      flagged: count,
      filtered: countTotals(kept, counts, arrangement.inConversation),
      groups: { sizes, silhouettes, stability },
      likeness: measureLikeness(
        everybody.groupOfRow.filter((_, row) => !flagged[row]),
        arrangement.groupOfRow,
      ),
    },
    counts: new Map(Array.from(kept.statements, (id, column) => [id, counts[column]!])),
  };
}
