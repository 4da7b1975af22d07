/**
 * All results of a round from its votes and the marks of its statements. The same votes in any order give the same
 * answer to the last digit. It asks no clock, draws no lots and knows no names.
 */
import { type Arrangement, arrangePeople } from "./arrange-people";
import { buildStatements } from "./build-statements";
import { measureRobustness } from "./honesty/robustness";
import { countTotals } from "./honesty/totals";
import { fewestInGroup, listWarnings } from "./honesty/warnings";
import { methodVersion, signConvention } from "./method-version";
import type { GroupResult, RoundPeople, RoundResults, StatementResult } from "./results";
import { listConsensus } from "./statements/consensus";
import { listRepresentative } from "./statements/representative";
import { listUncertain } from "./statements/uncertain";
import { type Counts, countAll, countByGroup } from "./statements/vote-counts";
import { buildVoteMatrix, type VoteMatrix } from "./votes/vote-matrix";
import type { StatementMark, VoteTable } from "./votes/vote-table";

const mostDivergent = 5;

export interface ComputedRound {
  readonly results: RoundResults;
  readonly people: RoundPeople;
}

/**
 * The results of these votes. A statement without a mark counts as neither rejected nor metadata.
 * @example computeRound(buildVoteTable(votes), marks).results.totals.people // 1921
 */
export function computeRound(votes: VoteTable, marks: readonly StatementMark[]): ComputedRound {
  const matrix = buildVoteMatrix(votes);
  const arrangement = arrangePeople(matrix, marks);
  const { robustness, counts: filtered } = measureRobustness(matrix, marks, arrangement);
  const { sizes, silhouettes, stability, baseClusters } = arrangement.grouping;
  const all = countAll(matrix);
  const byGroup = countByGroup(matrix, arrangement.groupOfRow, sizes.length);
  const statements = buildStatements(matrix, marks, arrangement, { all, byGroup, filtered });
  const forLists = statements.map(({ id, isRejected, isMeta }, column) => ({
    statement: id,
    counts: all[column]!,
    isLeftOut: isRejected || isMeta,
  }));
  const results: RoundResults = {
    methodVersion,
    signConvention,
    totals: countTotals(matrix, all, arrangement.inConversation),
    warnings: listWarnings(arrangement.grouping),
    groups: buildGroups(arrangement, statements, byGroup),
    silhouettes,
    stability,
    map: baseClusters,
    statements,
    consensus: { agree: listConsensus(forLists, "agree"), disagree: listConsensus(forLists, "disagree") },
    divergent: listDivergent(statements),
    uncertain: listUncertain(forLists),
    robustness,
  };
  return { results, people: buildPeople(matrix, arrangement) };
}

function buildGroups(
  { grouping: { sizes, centres } }: Arrangement,
  statements: readonly StatementResult[],
  byGroup: readonly (readonly Counts[])[],
): GroupResult[] {
  const candidates = statements.map(({ id, isRejected }, column) => ({
    statement: id,
    isRejected,
    byGroup: byGroup[column]!,
  }));
  return sizes.map((people, group) => {
    const isBrokenDown = people >= fewestInGroup;
    const representative = isBrokenDown && sizes.length > 1 ? listRepresentative(candidates, group) : [];
    return { people, ...centres[group]!, isBrokenDown, representative };
  });
}

function listDivergent(statements: readonly StatementResult[]): number[] {
  return statements
    .filter(({ isRejected, isMeta }) => !isRejected && !isMeta)
    .flatMap(({ id, divergence }) => (divergence === null || divergence === 0 ? [] : [{ id, divergence }]))
    .sort((a, b) => b.divergence - a.divergence || a.id - b.id)
    .slice(0, mostDivergent)
    .map(({ id }) => id);
}

function buildPeople(matrix: VoteMatrix, { people, groupOfRow }: Arrangement): RoundPeople {
  return {
    ids: matrix.participants,
    votes: matrix.participants.map((_, row) => matrix.starts[row + 1]! - matrix.starts[row]!),
    x: people.x,
    y: people.y,
    groups: groupOfRow,
  };
}
