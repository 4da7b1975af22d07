import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Ballot, castVotes } from "~/commands/rounds/cast-votes";
import type { Store } from "~db/store";
import { onBoth } from "../../support/engines/engines";
import { openTestStore } from "../../support/engines/migrated-file";
import { closesAt, during, insertHeldRound, opensAt } from "../../support/rounds/held-round";

const ballot = (more: Partial<Ballot> = {}): Ballot => ({
  round: "drones",
  statement: 1,
  value: 1,
  important: false,
  keyDigest: "anna",
  networkDigest: null,
  ...more,
});
const votesIn = ({ read: { db }, tables: { votes } }: Store) =>
  db
    .select({ person: votes.participantId, value: votes.value, important: votes.important })
    .from(votes)
    .orderBy(asc(votes.participantId), asc(votes.statementId));
const eventsIn = ({ read: { db }, tables: { voteEvents } }: Store) =>
  db.select({ value: voteEvents.value, at: voteEvents.at }).from(voteEvents).orderBy(asc(voteEvents.id));
const codesOf = (results: Awaited<ReturnType<typeof castVotes>>) =>
  results.map((result) => (result.ok ? "taken" : result.problem.code));

onBoth("a vote is kept, changed and taken back, and every one of them stays on record", async (store) => {
  await insertHeldRound(store);
  for (const [minute, more] of [
    [0, {}],
    [1, { value: -1, important: true }],
    [2, { value: null, important: true }],
    [3, { value: 0 }],
  ] as const)
    expect(codesOf(await castVotes(store, [ballot(more)], during(minute)))).toEqual(["taken"]);
  expect(await votesIn(store)).toEqual([{ person: 1, value: 0, important: false }]);
  expect((await eventsIn(store)).map(({ value }) => value)).toEqual([1, -1, null, 0]);
});

onBoth("of a hundred votes of one person on one statement at once, one row stands", async (store) => {
  await insertHeldRound(store);
  const all = await Promise.all(Array.from({ length: 100 }, () => castVotes(store, [ballot()], during())));
  expect(all.flatMap(codesOf)).toEqual(Array.from({ length: 100 }, () => "taken"));
  expect(await votesIn(store)).toEqual([{ person: 1, value: 1, important: false }]);
  expect(await eventsIn(store)).toHaveLength(1);
});

onBoth("many people's votes are one transaction, each judged by itself", async (store) => {
  await insertHeldRound(store);
  await insertHeldRound(store, { slug: "by-mail", tier: "mail" });
  const results = await castVotes(
    store,
    [
      ballot(),
      ballot({ keyDigest: "ben", value: -1 }),
      ballot({ statement: 9 }),
      ballot({ round: "nowhere" }),
      ballot({ round: "by-mail", keyDigest: "anna at by-mail" }),
      ballot({ keyDigest: "ben", value: 0 }),
      ballot({ keyDigest: "carl", value: null }),
    ],
    during(),
  );
  expect(codesOf(results)).toEqual([
    "taken",
    "taken",
    "statement.unknown",
    "round.unknown",
    "round.tier",
    "taken",
    "taken",
  ]);
  expect(await votesIn(store)).toEqual([
    { person: 1, value: 1, important: false },
    { person: 2, value: 0, important: false },
  ]);
  expect((await eventsIn(store)).map(({ value }) => value)).toEqual([1, -1, 0]);
});

test("a round takes votes from its opening up to the last millisecond before its close", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const at = async (instant: string, shift: number) =>
    codesOf(await castVotes(store, [ballot()], () => new Date(Date.parse(instant) + shift)))[0];
  expect(await at(opensAt, -1)).toBe("round.not_yet_open");
  expect(await at(opensAt, 0)).toBe("taken");
  expect(await at(closesAt, -1)).toBe("taken");
  expect(await at(closesAt, 0)).toBe("round.closed");
  expect(await at(closesAt, 1)).toBe("round.closed");
  expect(await eventsIn(store)).toHaveLength(1);
});

test("nobody votes on what is not public, and a refused vote leaves no trace of who cast it", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const { db, tables } = store.read;
  for (const state of ["pending", "rejected", "merged", "redacted"]) {
    await store.transaction(async (within) => {
      await within.db.update(tables.statements).set({ stateCode: state });
    });
    const [result] = await castVotes(store, [ballot()], during());
    expect(result).toEqual({ ok: false, problem: { code: "statement.not_votable", state } });
  }
  expect(await db.select().from(tables.participants)).toEqual([]);
  expect(await eventsIn(store)).toEqual([]);
});
