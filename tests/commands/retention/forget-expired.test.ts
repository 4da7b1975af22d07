import { expect, test } from "vitest";
import { forgetExpired } from "~/commands/retention/forget-expired";
import { insertHeldRound } from "../../support/rounds/held-round";
import { openTestStore } from "../../support/engines/migrated-file";
import { addStaff } from "../../support/desk/signed-in";
import { startSession } from "~/identity/sessions";

const now = new Date("2026-12-10T00:00:00.000Z");
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);

test("what has ended goes when its time is over, not before; the log stays", async () => {
  const store = await openTestStore();
  const { staffId } = await addStaff(store, "Lin", "author");
  const roundId = await insertHeldRound(store);
  await startSession(store, { staffId, agent: "", complete: true }, now);
  await store.transaction(async ({ db, tables }) => {
    await db.insert(tables.participants).values({
      ...{ roundId, keyDigest: "key", networkDigest: "network", tierCode: "cookie" },
      createdAt: now.toISOString(),
    });
    await db.insert(tables.spentFormTokens).values({ tokenHash: "x", spentAt: now.toISOString() });
  });
  const nothing = { sessions: 0, signOns: 0, tokens: 0, participantLinks: 0, networks: 0, invitations: 0 };
  expect(await forgetExpired(store, after(0.4))).toEqual(nothing);
  expect(await forgetExpired(store, after(1))).toEqual({ ...nothing, sessions: 1 });
  expect(await forgetExpired(store, after(3))).toEqual({ ...nothing, tokens: 1 });
  expect(await forgetExpired(store, after(29))).toEqual(nothing);
  expect(await forgetExpired(store, after(31))).toEqual({ ...nothing, networks: 1 });
  const { db, tables } = store.read;
  expect(await db.select().from(tables.participants)).toMatchObject([
    { keyDigest: "key", networkDigest: null },
  ]);
});
