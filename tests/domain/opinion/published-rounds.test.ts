/** The whole pipeline against five published conversations: what another program computed, to 1e-9. */
import { expect } from "vitest";
import { arrangePeople } from "~/domain/opinion/arrange-people";
import { computeRound } from "~/domain/opinion/compute-round";
import { measureLikeness } from "~/domain/opinion/groups/adjusted-rand";
import { findGroups } from "~/domain/opinion/groups/find-groups";
import { findInConversation } from "~/domain/opinion/groups/in-conversation";
import { findComponents } from "~/domain/opinion/positions/components";
import { buildDeviations } from "~/domain/opinion/positions/deviations";
import { findZeroedColumns } from "~/domain/opinion/positions/moderation";
import { groupAwareAgreement, groupAwareDisagreement } from "~/domain/opinion/statements/between-groups";
import { listConsensus } from "~/domain/opinion/statements/consensus";
import { judgeStatement, listRepresentative } from "~/domain/opinion/statements/representative";
import { routingWeight } from "~/domain/opinion/statements/routing";
import { countAll, countByGroup, sumCounts } from "~/domain/opinion/statements/vote-counts";
import { buildVoteMatrix } from "~/domain/opinion/votes/vote-matrix";
import { buildVoteTable } from "~/domain/opinion/votes/vote-table";
import {
  marksOf,
  type PublishedRound,
  publishedRounds,
  readGolden,
  readVoteEvents,
} from "../../support/opinion/published-rounds";
import { testWithSharedData } from "../../support/shared-data";

const load = (name: PublishedRound) => {
  const golden = readGolden(name);
  const votes = buildVoteTable(readVoteEvents(name));
  const matrix = buildVoteMatrix(votes);
  const marks = marksOf(golden);
  return { golden, votes, matrix, marks, arrangement: arrangePeople(matrix, marks) };
};

/** Of two components' signs, the golden file's are its own. */
const signOf = (one: Float64Array, other: readonly number[]) =>
  Math.sign(one.reduce((sum, each, at) => sum + each * other[at]!, 0));

for (const name of publishedRounds) {
  testWithSharedData(`${name}: tallies of latest votes are exact`, () => {
    const { golden, matrix } = load(name);
    const counts = countAll(matrix);
    expect(matrix.participants.length).toBe(golden.participants);
    expect(matrix.columns.length).toBe(golden.votes);
    expect(Array.from(matrix.statements, (id, column) => ({ id, ...counts[column] }))).toEqual(
      golden.statements_table.map(({ tid, agree, disagree, pass }) => ({
        id: tid,
        agrees: agree,
        disagrees: disagree,
        seen: agree + disagree + pass,
      })),
    );
  });

  testWithSharedData(`${name}: means, components, positions and extremities are right to 1e-9`, () => {
    const { golden, matrix, marks, arrangement } = load(name);
    const deviations = buildDeviations(matrix, findZeroedColumns(matrix, marks));
    const [first, second] = findComponents(deviations);
    const table = golden.statements_table;
    const signs = [
      signOf(
        first,
        table.map(({ pc1 }) => pc1),
      ),
      signOf(
        second,
        table.map(({ pc2 }) => pc2),
      ),
    ];
    for (const [column, row] of table.entries()) {
      expect(deviations.means[column]).toBeCloseTo(row.center, 9);
      expect(first[column]! * signs[0]!).toBeCloseTo(row.pc1, 9);
      expect(second[column]! * signs[1]!).toBeCloseTo(row.pc2, 9);
      expect(arrangement.statements.x[column]! * signs[0]!).toBeCloseTo(row.x, 9);
      expect(arrangement.statements.y[column]! * signs[1]!).toBeCloseTo(row.y, 9);
    }
    const rowOf = new Map(Array.from(matrix.participants, (id, row) => [id, row]));
    for (const { pid, n_votes, x, y } of golden.participants_table) {
      const row = rowOf.get(pid)!;
      expect(matrix.starts[row + 1]! - matrix.starts[row]!).toBe(n_votes);
      expect(arrangement.people.x[row]! * signs[0]!).toBeCloseTo(x, 9);
      expect(arrangement.people.y[row]! * signs[1]!).toBeCloseTo(y, 9);
    }
    expect(arrangement.inConversation).toBe(golden.in_conv_count);
  });

  testWithSharedData(
    `${name}: with the export's groups every formula gives the expected value to 1e-9`,
    () => {
      const { golden, matrix, marks, arrangement } = load(name);
      const { per_statement, representative, group_sizes } = golden.given_export_groups;
      const groupOf = new Map(golden.participants_table.map(({ pid, export_group }) => [pid, export_group]));
      const labels = matrix.participants.map((id) => groupOf.get(id) ?? -1);
      const groupCount = Object.keys(group_sizes).length;
      const byGroup = countByGroup(matrix, labels, groupCount);
      const extremity = (column: number) =>
        Math.hypot(arrangement.statements.x[column]!, arrangement.statements.y[column]!);
      for (const [column, row] of per_statement.entries()) {
        const counts = byGroup[column]!;
        expect(counts.map(({ agrees, disagrees, seen }) => [agrees, disagrees, seen])).toEqual(
          counts.map((_, group) => row.groups[group]),
        );
        expect(groupAwareAgreement(counts)).toBeCloseTo(row.gac_agree, 9);
        expect(groupAwareDisagreement(counts)).toBeCloseTo(row.gac_disagree, 9);
        const isMeta = golden.meta.includes(row.tid);
        const weight = routingWeight({ counts: sumCounts(counts), extremity: extremity(column), isMeta });
        expect(weight).toBeCloseTo(row.priority, 9);
      }
      const rejected = new Set(marks.filter(({ isRejected }) => isRejected).map(({ id }) => id));
      const candidates = per_statement.map(({ tid }, column) => ({
        statement: tid,
        byGroup: byGroup[column]!,
        isRejected: rejected.has(tid),
      }));
      for (let group = 0; group < groupCount; group += 1) {
        const expected = representative[group]!;
        for (const row of expected) {
          const candidate = candidates.find(({ statement }) => statement === row.tid)!;
          const each = judgeStatement(candidate, group, row.side);
          expect([each.successes, each.trials]).toEqual([row.n_success, row.n_trials]);
          expect(each.share).toBeCloseTo(row.p_success, 9);
          expect(each.shareZ).toBeCloseTo(row.p_test, 9);
          expect(each.ratio).toBeCloseTo(row.repness, 9);
          expect(each.ratioZ).toBeCloseTo(row.repness_test, 9);
          expect(Math.abs(each.product - row.metric)).toBeLessThan(1e-9 * Math.max(1, row.metric));
        }
        const listed = listRepresentative(candidates, group).map(({ statement, side }) => ({
          tid: statement,
          side,
        }));
        const best = listed[0]!;
        // The other program names the best agreement by its stronger side; we name it as the agreement it is.
        const asAgreed = expected.map(({ tid, side }) => ({
          tid,
          side: tid === best.tid ? best.side : side,
        }));
        const inOrder = [
          ...asAgreed.filter(({ tid }) => tid === best.tid),
          ...asAgreed.filter(({ tid }) => tid !== best.tid),
        ];
        expect(listed).toEqual([
          ...inOrder.filter(({ side }) => side === "agree"),
          ...inOrder.filter(({ side }) => side === "disagree"),
        ]);
      }
    },
  );

  testWithSharedData(`${name}: the consensus of all voters is the expected list`, () => {
    const { golden, matrix, marks } = load(name);
    const leftOut = new Set(marks.map(({ id }) => id));
    const counts = countAll(matrix);
    const statements = Array.from(matrix.statements, (id, column) => ({
      statement: id,
      counts: counts[column]!,
      isLeftOut: leftOut.has(id),
    }));
    const idsOf = (side: "agree" | "disagree") =>
      listConsensus(statements, side).map(({ statement }) => statement);
    expect({ agree: idsOf("agree"), disagree: idsOf("disagree") }).toEqual(golden.consensus);
  });

  testWithSharedData(`${name}: one start in the order of the other program gives its groups exactly`, () => {
    const { golden, matrix, arrangement } = load(name);
    const rows = findInConversation(matrix);
    const ids = rows.map((row) => matrix.participants[row]!);
    const firstColumn = (at: number) => matrix.columns[matrix.starts[rows[at]!]!]!;
    // That program read votes.csv, which is sorted by statement and voter: people in the order they appear there.
    const order = Int32Array.from(rows.keys()).sort(
      (a, b) => firstColumn(a) - firstColumn(b) || ids[a]! - ids[b]!,
    );
    const { x, y } = arrangement.people;
    const { labels, silhouettes } = findGroups(
      { x: Float64Array.from(rows, (row) => x[row]!), y: Float64Array.from(rows, (row) => y[row]!) },
      [order],
    );
    const { cold_start } = golden;
    expect(
      measureLikeness(
        labels,
        ids.map((id) => cold_start.labels[id]!),
      ),
    ).toBe(1);
    for (const { k, silhouette } of silhouettes)
      expect(silhouette).toBeCloseTo(cold_start.silhouettes[k]!, 5);
  });
}

const likenessToExport = (name: PublishedRound) => {
  const { golden, votes, marks } = load(name);
  const { people } = computeRound(votes, marks);
  const groupOf = new Map(golden.participants_table.map(({ pid, export_group }) => [pid, export_group]));
  return measureLikeness(
    people.groups,
    people.ids.map((id) => groupOf.get(id) ?? -1),
  );
};

testWithSharedData("cold start: uberx falls into the published groups but for a few people", () => {
  expect(likenessToExport("vtaiwan.uberx")).toBeGreaterThanOrEqual(0.9);
});

testWithSharedData("cold start: bg2050 falls into the published groups exactly", () => {
  expect(likenessToExport("bg2050-volunteers")).toBe(1);
});
