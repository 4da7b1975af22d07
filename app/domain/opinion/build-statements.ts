/** The statements' part of the results. It counts groups of every size and shows those of ten people or more. */
import type { Arrangement } from "./arrange-people";
import { fewestInGroup } from "./honesty/warnings";
import type { StatementResult } from "./results";
import { groupAwareAgreement, groupAwareDisagreement, measureDivergence } from "./statements/between-groups";
import { routingWeight } from "./statements/routing";
import { type Counts, sumCounts } from "./statements/vote-counts";
import type { VoteMatrix } from "./votes/vote-matrix";
import type { StatementMark } from "./votes/vote-table";

/** What has been counted already, `[column]` and `[column][group]`. */
export interface Counted {
  readonly all: readonly Counts[];
  readonly byGroup: readonly (readonly Counts[])[];
  /** By statement id. */
  readonly filtered: ReadonlyMap<number, Counts>;
}

const none: Counts = { agrees: 0, disagrees: 0, seen: 0 };

/**
 * One result for each statement that has a vote, by ascending id.
 * @example buildStatements(matrix, marks, arrangement, counted)[0].agrees // 495
 */
export function buildStatements(
  matrix: VoteMatrix,
  marks: readonly StatementMark[],
  { statements: { x, y }, grouping }: Arrangement,
  { all, byGroup, filtered }: Counted,
): StatementResult[] {
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const isShown = grouping.sizes.map((size) => size >= fewestInGroup);
  return Array.from(matrix.statements, (id, column) => {
    const counts = byGroup[column]!;
    const isMeta = markOf.get(id)?.isMeta ?? false;
    const extremity = Math.hypot(x[column]!, y[column]!);
    return {
      id,
      isRejected: markOf.get(id)?.isRejected ?? false,
      isMeta,
      ...all[column]!,
      filtered: filtered.get(id) ?? none,
      x: x[column]!,
      y: y[column]!,
      extremity,
      byGroup: counts.map((each, group) => (isShown[group] ? each : null)),
      groupAwareAgreement: groupAwareAgreement(counts),
      groupAwareDisagreement: groupAwareDisagreement(counts),
      divergence: measureDivergence(counts.filter((_, group) => isShown[group])),
      routingWeight: routingWeight({ counts: sumCounts(counts), extremity, isMeta }),
    };
  });
}
