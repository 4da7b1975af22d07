/** Rounds that have hardly begun, or in which everybody says the same: an answer without a NaN, and with its warnings. */
import { expect, test } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import {
  buildVoteTable,
  type StatementMark,
  type VoteEvent,
  type VoteValue,
} from "~/domain/opinion/votes/vote-table";

/** Everybody's vote on everything. */
const everyCell = (
  people: number,
  statements: number,
  value: (person: number, statement: number) => VoteValue,
) =>
  Array.from({ length: people * statements }, (_, at): VoteEvent => {
    const [participant, statement] = [Math.floor(at / statements), at % statements];
    return { participant, statement, value: value(participant, statement), at };
  });

const compute = (events: readonly VoteEvent[], marks: readonly StatementMark[] = []) => {
  const computed = computeRound(buildVoteTable(events), marks);
  // JSON has no NaN and no infinity: it would write null and the two would differ.
  expect(JSON.parse(JSON.stringify(computed.results))).toEqual(computed.results);
  for (const column of [computed.people.x, computed.people.y])
    expect(column.every(Number.isFinite)).toBe(true);
  return computed;
};

test("no votes: nothing and nobody, no groups", () => {
  const { results } = compute([]);
  expect(results.totals).toMatchObject({ people: 0, votes: 0, statements: 0 });
  expect(results.groups).toEqual([]);
  expect(results.warnings).toEqual(["few-people", "no-groups"]);
});

test("one person, one vote: one group that is not broken down", () => {
  const { results } = compute([{ participant: 7, statement: 3, value: 1, at: 0 }]);
  expect(results.groups).toMatchObject([{ people: 1, isBrokenDown: false, representative: [] }]);
  expect(results.statements).toMatchObject([{ id: 3, agrees: 1, byGroup: [null], divergence: null }]);
  expect(results.warnings).toEqual(["few-people", "small-group", "no-groups"]);
});

test("two people who disagree stand apart; two who agree stand together", () => {
  expect(compute(everyCell(2, 3, (person) => (person === 0 ? 1 : -1))).results.groups).toHaveLength(2);
  expect(compute(everyCell(2, 3, () => 1)).results.groups).toHaveLength(1);
});

test("forty people who all agree are one group, straight-line voters all, and still counted", () => {
  for (const value of [1, 0, -1] as const) {
    const { results } = compute(everyCell(40, 12, () => value));
    expect(results.groups).toMatchObject([{ people: 40 }]);
    expect(results.warnings).toEqual(["no-groups"]);
    expect(results.robustness).toMatchObject({ flagged: 40, filtered: { people: 0, votes: 0 } });
    expect(results.totals.votes).toBe(480);
  }
});

test("one statement: people on each side of it", () => {
  const { results } = compute(everyCell(40, 1, (person) => (person % 4 === 0 ? -1 : 1)));
  expect(results.groups.map(({ people }) => people)).toEqual([30, 10]);
  expect(results.statements[0]!.divergence).toBeCloseTo(31 / 32 - 1 / 12, 12);
});

test("all statements rejected: nobody is apart, tallies stay", () => {
  const marks = [0, 1, 2].map((id) => ({ id, isRejected: true, isMeta: false }));
  const { results } = compute(
    everyCell(20, 3, (person) => (person % 2 === 0 ? -1 : 1)),
    marks,
  );
  expect(results.groups).toMatchObject([{ people: 20 }]);
  expect(results.statements).toMatchObject([{ agrees: 10, isRejected: true }, {}, {}]);
  expect(results.consensus).toEqual({ agree: [], disagree: [] });
});

test("everybody differs in the same two ways at right angles: components of equal strength do no harm", () => {
  const sides = [
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ] as const;
  const { results } = compute(everyCell(48, 2, (person, statement) => sides[person % 4]![statement]!));
  expect(results.groups.reduce((sum, { people }) => sum + people, 0)).toBe(48);
});

test("a vote changed later counts once, and of two at one instant the higher whatever comes first", () => {
  const at = (value: VoteValue, instant: number) => ({ participant: 1, statement: 1, value, at: instant });
  const tally = (events: readonly VoteEvent[]) => compute(events).results.totals;
  expect(tally([at(-1, 9), at(1, 5)])).toMatchObject({ votes: 1, disagrees: 1 });
  expect(tally([at(-1, 9), at(1, 9)])).toEqual(tally([at(1, 9), at(-1, 9)]));
  expect(tally([at(-1, 9), at(1, 9)])).toMatchObject({ votes: 1, agrees: 1 });
});
