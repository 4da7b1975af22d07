/** Guessing: five wrong tries close the door for a quarter of an hour, however many are made at once. */
import { verify } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword } from "~/identity/entry/passwords";
import { signIn } from "~/identity/entry/sign-in";
import type { Store } from "~db/store";
import { updateStaff } from "~db/writes/staff";
import { openTestStore } from "../support/engines/migrated-file";
import { openTestPostgresStore } from "../support/engines/migrated-pglite";
import { addStaff } from "../support/desk/signed-in";
import { testKeys } from "../support/desk/test-keys";

const right = "correct horse battery staple";
const now = new Date("2026-11-24T04:00:00.000Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function withPerson(store: Store) {
  const person = await addStaff(store, "Lin", "author");
  const passwordHash = await hashPassword(right);
  await store.transaction((within) => updateStaff(within, person.staffId, { passwordHash }));
  const guess = async (password: string, at = now, email = person.email) =>
    (await signIn(store, testKeys, { email, password, agent: "test" }, at)).ok;
  return { person, guess };
}

async function actionsIn(store: Store) {
  const { db, tables } = store.read;
  const rows = await db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);
  return rows;
}

for (const [engine, open] of [
  ["SQLite", openTestStore],
  ["PostgreSQL", openTestPostgresStore],
] as const)
  test(`${engine}: of twenty wrong guesses at once five are counted, and then the right one is refused too`, async () => {
    const store = await open();
    const { guess } = await withPerson(store);
    const guesses = await Promise.all(Array.from({ length: 20 }, (_, n) => guess(`wrong guess no. ${n}`)));
    expect(guesses).toEqual(Array<boolean>(20).fill(false));
    expect(await guess(right)).toBe(false);
    const tried = (await actionsIn(store)).filter(({ action }) => action === "sign_in.tried");
    expect(tried).toHaveLength(5);
    expect(await guess(right, later(14))).toBe(false);
    expect(await guess(right, later(16))).toBe(true);
  }, 60_000);

test("the right one among twenty at once gets in or not by its turn, and never lets a sixth wrong one be looked at", async () => {
  const store = await openTestStore();
  const { guess } = await withPerson(store);
  const wrong = await Promise.all(Array.from({ length: 5 }, () => guess("wrong once more")));
  expect(wrong).not.toContain(true);
  expect(await Promise.all([guess(right), guess(right)])).toEqual([false, false]);
}, 60_000);

test("a right password forgets the wrong ones before it", async () => {
  const store = await openTestStore();
  const { guess } = await withPerson(store);
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 4; n++) expect(await guess("wrong guess")).toBe(false);
    expect(await guess(right)).toBe(true);
  }
}, 60_000);

test("an address nobody has and a wrong password are answered alike; the log names neither address nor password", async () => {
  const store = await openTestStore();
  const { person } = await withPerson(store);
  const answers = [];
  for (const email of [person.email, "nobody@lawtrail.test"])
    answers.push(await signIn(store, testKeys, { email, password: "wrong guess", agent: "test" }, now));
  expect(answers[1]).toEqual(answers[0]);
  const written = JSON.stringify(await actionsIn(store));
  expect(written).not.toContain(person.email);
  expect(written).not.toContain("Lin");
  expect(written).not.toContain("wrong guess");
});

test("a disabled person's right password opens nothing", async () => {
  const store = await openTestStore();
  const { person, guess } = await withPerson(store);
  await store.transaction((within) => updateStaff(within, person.staffId, { disabledAt: now.toISOString() }));
  expect(await guess(right)).toBe(false);
});

test("passwords are kept as argon2id with 19 MiB and two passes", async () => {
  const hash = await hashPassword(right);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verify(hash, right)).toBe(true);
});

test("the machine's log is told of each failure by number and reason, the fifth being the lock", async () => {
  const store = await openTestStore();
  const { person } = await withPerson(store);
  const told: unknown[] = [];
  const onFailure = (failed: unknown) => void told.push(failed);
  for (const email of [...Array<string>(6).fill(person.email), "nobody@lawtrail.test"])
    await signIn(store, testKeys, { email, password: "wrong guess", agent: "test", onFailure }, now);
  const { staffId } = person;
  expect(told).toEqual([
    ...Array<object>(4).fill({ staffId, reason: "wrong" }),
    { staffId, reason: "locks" },
    { staffId, reason: "closed" },
    { staffId: null, reason: "wrong" },
  ]);
}, 60_000);
