import { expect, test } from "vitest";
import { createVoteQueue } from "~/web/rounds/vote-queue";
import type { Store } from "~db/store";
import { openTestStore } from "../../support/engines/migrated-file";
import { during, insertHeldRound } from "../../support/rounds/held-round";

const ballot = (person: number) =>
  ({
    round: "drones",
    statement: 1 + (person % 3),
    value: 1,
    important: false,
    keyDigest: `person ${person}`,
    networkDigest: null,
  }) as const;

/** Counts the transactions of a store, and fails those it is told to. */
function watched(store: Store, fails: (n: number) => boolean = () => false) {
  const seen = { transactions: 0 };
  const transaction: Store["transaction"] = (work) => {
    seen.transactions += 1;
    return fails(seen.transactions) ? Promise.reject(new Error("disk full")) : store.transaction(work);
  };
  return { store: { ...store, read: store.read, transaction }, seen };
}

test("two thousand people who vote at once are each answered, in a handful of transactions", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const { store: counted, seen } = watched(store);
  const cast = createVoteQueue(counted, during());
  const results = await Promise.all(Array.from({ length: 2000 }, (_, person) => cast(ballot(person))));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(seen.transactions).toBeLessThanOrEqual(6);
  expect(await store.read.db.$count(store.tables.votes)).toBe(2000);
});

test("when writing fails those who waited for it are told, and the next ones are taken", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const { store: failing } = watched(store, (n) => n === 1);
  const cast = createVoteQueue(failing, during());
  await expect(cast(ballot(1))).rejects.toThrow("disk full");
  expect(await cast(ballot(1))).toEqual({ ok: true, value: true });
});

test("votes beyond what can wait are refused at once, and those that wait are kept", async () => {
  const store = await openTestStore();
  await insertHeldRound(store);
  const cast = createVoteQueue(store, during());
  const results = await Promise.all(Array.from({ length: 20_700 }, (_, person) => cast(ballot(person))));
  const refused = results.filter((result) => !result.ok);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((result) => !result.ok && result.problem.code === "vote.busy")).toBe(true);
  expect(await store.read.db.$count(store.tables.votes)).toBe(results.length - refused.length);
});
