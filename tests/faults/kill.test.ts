import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openSqliteStore } from "~db/engines/sqlite-store";
import type { Reader } from "~db/store";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { now, openDesk, valueOf } from "../support/desk/desk";
import { copyMigratedFile } from "../support/engines/migrated-file";
import { examine } from "./findings";
import { runKillRounds } from "./kill-rounds";
import { addWaitingSets } from "./waiting-sets";

test(
  "killed five times while publishing, the site keeps every acknowledged set and no half of any",
  { timeout: 180_000 },
  async () => {
    const result = await runKillRounds(5, () => undefined);
    expect(result.faults).toEqual([]);
    expect(result.killed).toBe(5);
    expect(result.acknowledged).toBeGreaterThan(0);
    expect(result.interrupted).toBeGreaterThan(0);
  },
);

test("proof: a set that is half there, and one that was acknowledged in vain, are named", async () => {
  const file = await copyMigratedFile();
  const spoil = async (work: (within: Reader) => Promise<unknown>) => {
    const store = openSqliteStore(file);
    await store.transaction(async (within) => void (await work(within)));
    await store.close();
  };
  const store = openSqliteStore(file);
  const { people } = await openDesk(store);
  await addWaitingSets(store, people.author.staffId, 3);
  valueOf(await publishChangeSet(store, people.reviewer, { setId: 1, version: 1 }, now));
  valueOf(await publishChangeSet(store, people.reviewer, { setId: 2, version: 1 }, now));
  await store.close();
  expect((await examine(file, [1, 2])).faults).toEqual([]);
  expect((await examine(file, [1, 3])).faults).toEqual(["set 3 was acknowledged and is not published"]);
  await spoil(({ db, tables: { changes } }) =>
    db.update(changes).set({ appliedKey: null }).where(eq(changes.id, 1)),
  );
  await spoil(({ db, tables: { outbox } }) => db.delete(outbox).where(eq(outbox.changeSetId, 2)));
  expect((await examine(file, [])).faults).toEqual(["set 1: 4 keys, not 5", "set 2: 0 messages, not 1"]);
});
