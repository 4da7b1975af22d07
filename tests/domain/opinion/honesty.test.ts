/** What the results say against themselves: warnings, and the same round without those who look scripted. */
import { expect, test } from "vitest";
import { computeRound } from "~/domain/opinion/compute-round";
import { listWarnings } from "~/domain/opinion/honesty/warnings";
import { buildVoteTable, type VoteEvent, type VoteValue } from "~/domain/opinion/votes/vote-table";
import { countUp } from "../../support/opinion/shuffle";

const clear = [
  { k: 2, silhouette: 0.5 },
  { k: 3, silhouette: 0.4 },
];

test("thirty people in two clear, stable groups of ten and more need no warning", () => {
  expect(listWarnings({ sizes: [20, 10], silhouettes: clear, stability: 0.9 })).toEqual([]);
});

test("each warning comes with what it warns of", () => {
  expect(listWarnings({ sizes: [19, 10], silhouettes: clear, stability: 1 })).toEqual(["few-people"]);
  const near = [...clear, { k: 4, silhouette: 0.481 }];
  expect(listWarnings({ sizes: [20, 10], silhouettes: near, stability: 1 })).toEqual(["unclear-count"]);
  expect(listWarnings({ sizes: [20, 10], silhouettes: clear, stability: 0.79 })).toEqual(["unstable"]);
  expect(listWarnings({ sizes: [40, 9], silhouettes: clear, stability: 1 })).toEqual(["small-group"]);
  expect(listWarnings({ sizes: [40], silhouettes: [], stability: 1 })).toEqual(["no-groups"]);
});

test("two numbers of groups are unclear up to 0.02 apart and no further, whichever of them comes first", () => {
  const isUnclear = (...values: readonly number[]) =>
    listWarnings({
      sizes: [20, 10],
      silhouettes: values.map((silhouette, index) => ({ k: index + 2, silhouette })),
      stability: 1,
    }).includes("unclear-count");
  expect(isUnclear(0.5, 0.48)).toBe(true);
  expect(isUnclear(0.28, 0.3)).toBe(true);
  expect(isUnclear(0.1, 0.5, 0.48, 0.2)).toBe(true);
  expect(isUnclear(0.5, 0.4799)).toBe(false);
  expect(isUnclear(0.5)).toBe(false);
});

test("thirty placed people are enough, twenty-nine are few", () => {
  const isFew = (...sizes: readonly number[]) =>
    listWarnings({ sizes, silhouettes: clear, stability: 1 }).includes("few-people");
  expect([isFew(15, 15), isFew(15, 14), isFew(30), isFew(29), isFew()]).toEqual([
    ...[false, true, false, true, true],
  ]);
});

/** Sixty people of two minds who each see most of 15 statements. */
const honest = (): VoteEvent[] => {
  const next = countUp(9);
  return Array.from({ length: 60 * 15 }, (_, at): VoteEvent => {
    const [participant, statement] = [Math.floor(at / 15), at % 15];
    const side = (participant % 2 === 0 ? 1 : -1) * (statement % 2 === 0 ? 1 : -1);
    const draw = next();
    return { participant, statement, value: (draw < 0.8 ? side : draw < 0.9 ? 0 : -side) as VoteValue, at };
  }).filter(() => next() < 0.9);
};
const script = (from: number, count: number, value: (statement: number) => VoteValue): VoteEvent[] =>
  Array.from({ length: count * 12 }, (_, at) => {
    const statement = at % 12;
    return { participant: from + Math.floor(at / 12), statement, value: value(statement), at };
  });

test("five hundred scripted voters are flagged, kept in the totals and left out of the second look", () => {
  const clean = computeRound(buildVoteTable(honest()), []).results;
  const scripted = script(1_000, 500, (statement) => (statement % 3 === 0 ? 1 : -1));
  const { totals, robustness, statements } = computeRound(
    buildVoteTable([...honest(), ...scripted]),
    [],
  ).results;
  expect(clean.robustness).toMatchObject({ flagged: 0, likeness: 1, filtered: clean.totals });
  expect(totals.people).toBe(560);
  expect(robustness).toMatchObject({ flagged: 500, scripted: { people: 500, patterns: 1 } });
  expect(robustness.filtered).toEqual(clean.totals);
  expect(robustness.groups.sizes).toEqual(clean.groups.map(({ people }) => people));
  for (const [at, { filtered }] of statements.entries()) {
    const { agrees, disagrees, seen } = clean.statements[at]!;
    expect(filtered).toEqual({ agrees, disagrees, seen });
  }
});

test("people who agree with all of ten statements are flagged by their answer; with nine they are not", () => {
  const agreeing = script(1_000, 3, () => 1);
  const { robustness } = computeRound(buildVoteTable([...honest(), ...agreeing]), []).results;
  expect(robustness).toMatchObject({
    flagged: 3,
    straightLine: { agree: 3, pass: 0, disagree: 0 },
    scripted: { people: 0, patterns: 0 },
  });
  const few = agreeing.filter(({ statement }) => statement < 9);
  expect(computeRound(buildVoteTable([...honest(), ...few]), []).results.robustness.flagged).toBe(0);
});

test("people who agree with everything make a group of their own, and the second look is that without them", () => {
  const clean = computeRound(buildVoteTable(honest()), []).results;
  // Each of them has seen other statements: no row is another's, so they are flagged for one reason only.
  const agreeing = Array.from({ length: 30 * 15 }, (_, at): VoteEvent => {
    return { participant: 1_000 + Math.floor(at / 15), statement: at % 15, value: 1, at };
  }).filter(({ participant, statement }) => (statement * 7 + participant) % 15 >= 3 + (participant % 3));
  const { totals, robustness, groups } = computeRound(buildVoteTable([...honest(), ...agreeing]), []).results;
  expect(totals.people).toBe(90);
  expect(robustness).toMatchObject({ flagged: 30, straightLine: { agree: 30, pass: 0, disagree: 0 } });
  expect(groups.length).toBeGreaterThan(clean.groups.length);
  expect(robustness.groups.sizes).toEqual(clean.groups.map(({ people }) => people));
  expect(robustness.filtered).toEqual(clean.totals);
});

test("a group of ten is broken down, and what it says stands beside the other's", () => {
  const events = Array.from({ length: 50 * 8 }, (_, at): VoteEvent => {
    const participant = Math.floor(at / 8);
    return { participant, statement: at % 8, value: participant < 10 ? -1 : 1, at };
  });
  const { groups, statements, warnings } = computeRound(buildVoteTable(events), []).results;
  expect(groups.map(({ people, isBrokenDown }) => [people, isBrokenDown])).toEqual([
    [40, true],
    [10, true],
  ]);
  expect(warnings).not.toContain("small-group");
  expect(statements[0]!.byGroup[1]).toEqual({ agrees: 0, disagrees: 10, seen: 10 });
  expect(statements[0]!.divergence).not.toBeNull();
});

test("a group of nine is counted and not broken down, and divergence does not give it away", () => {
  const side = (person: number): VoteValue => (person < 9 ? -1 : 1);
  const events = Array.from({ length: 50 * 8 }, (_, at): VoteEvent => {
    const participant = Math.floor(at / 8);
    return { participant, statement: at % 8, value: side(participant), at };
  });
  const { groups, statements, warnings } = computeRound(buildVoteTable(events), []).results;
  expect(groups).toMatchObject([
    { people: 41, isBrokenDown: true },
    { people: 9, isBrokenDown: false, representative: [] },
  ]);
  expect(warnings).toContain("small-group");
  for (const each of statements) {
    expect(each.byGroup).toEqual([{ agrees: 41, disagrees: 0, seen: 41 }, null]);
    expect(each.divergence).toBeNull();
  }
});
