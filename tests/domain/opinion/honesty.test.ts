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
