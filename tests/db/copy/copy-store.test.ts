/** Moving a site from SQLite to PostgreSQL: all of it arrives, or nothing does. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { eq, inArray } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { noteDueRuns } from "~/commands/briefings/begin-runs";
import { parseQuestion } from "~/domain/search/question";
import { openKeys } from "~/identity/keys";
import { makeCheckpoint } from "~db/audit/checkpoint";
import { copyStore } from "~db/copy/copy-store";
import { postgresStoreOn } from "~db/engines/postgres-store";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { alone } from "~db/engines/version-watch";
import { openMigrated, openStore } from "~db/open-store";
import { findSearchResults } from "~db/queries/search/search-results";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { fillLog, publicKey, tamper } from "../../support/audit/sample-log";
import { contentFolder } from "../../support/content/content-folder";
import { dumpOf } from "../../support/content/dump";
import { after, keep, makeWaiting, monday } from "../../support/desk/kept";
import { addPeople } from "../../support/desk/people";
import {
  copyMigratedFile,
  migratedAt,
  migrationsFolder,
  openTestStore,
} from "../../support/engines/migrated-file";
import { makeMigratedPglite } from "../../support/engines/migrated-pglite";
import { hasServer, makeServerDatabase, onServer } from "../../support/engines/migrated-postgres";
import { at } from "../../support/histories";
import { insertHeldRound } from "../../support/rounds/held-round";
import { insertBill } from "../../support/sample-rows";

const run = promisify(execFile);
const options = { migrationsFolder, now: migratedAt };
const place = "here/copy";

/** The seed's records, a round, a signed log, a file's bytes, and bills of which the last was taken out again. */
async function fill(store: Store): Promise<{ lastBillId: number }> {
  await seedContent(store, contentFolder);
  await insertHeldRound(store);
  await fillLog(store, 8, [3, 8]);
  const { reviewer } = await addPeople(store);
  await keep(store, reviewer);
  await noteDueRuns(store, after(monday, 1));
  await makeWaiting(store, after(monday, 1), "三讀\u0001,1");
  return store.transaction(async (within) => {
    const { db, tables } = within;
    const lastBillId = await insertBill(within, "gone");
    await db.delete(tables.billFacts).where(eq(tables.billFacts.billId, lastBillId));
    await db.delete(tables.bills).where(inArray(tables.bills.id, [lastBillId]));
    return { lastBillId };
  });
}

async function openLite(): Promise<Store> {
  const store = await postgresStoreOn(await makeMigratedPglite(), alone);
  onTestFinished(() => store.close());
  return store;
}

async function openServerDatabase(): Promise<Store> {
  const url = await makeServerDatabase();
  const store = await openMigrated(url, options);
  // Before the database is dropped: what is registered last is run first.
  onTestFinished(() => store.close());
  return store;
}

const targets: [string, () => Promise<Store>][] = [["PGlite", openLite]];
if (hasServer) targets.push(["PostgreSQL", openServerDatabase]);

for (const [engine, openTarget] of targets) {
  test(`${engine}: every row, key and word of search arrives, and the site goes on from there`, async () => {
    const [source, target] = [await openTestStore(), await openTarget()];
    const { lastBillId } = await fill(source);
    const before = await dumpOf(source);
    const { tables, entries } = await copyStore(source, target, { publicKey, place });
    expect(await dumpOf(target)).toEqual(before);
    expect(await dumpOf(source)).toEqual(before);
    expect(Object.fromEntries(tables.map(({ table, rows }) => [table, rows]))).toMatchObject({
      audit_entries: entries,
      statements: 3,
      briefing_files: 1,
    });
    const search = async (store: Store) => {
      const asked = parseQuestion("電信管理");
      if (!asked.ok) throw new Error("a question");
      const anything = { kind: null, phase: null };
      return findSearchResults(store.read, asked.value, anything, at("2026-11-25"), "zh", 1);
    };
    const found = await search(target);
    expect(found.total).toBe((await search(source)).total);
    expect(found.total).toBeGreaterThan(0);
    expect(await target.transaction((within) => insertBill(within, "next"))).toBe(lastBillId + 1);
    await expect(
      target.transaction(({ db, tables: { billFacts } }) => db.update(billFacts).set({ billId: 99_999 })),
    ).rejects.toThrow(); // the references stand again
    expect(await seedContent(target, contentFolder)).toEqual({ inserted: 0 });
  }, 120_000);
}

/** The slower of the two is left out where there is a server. */
for (const [engine, openTarget] of targets.slice(-1)) {
  test(`${engine}: a database that holds a row is refused, and neither side is changed`, async () => {
    const [source, target] = [await openTestStore(), await openTarget()];
    await fillLog(source, 2, [2]);
    await target.transaction(({ db, tables }) => db.insert(tables.procedures).values({ code: "statute" }));
    const before = await dumpOf(target);
    await expect(copyStore(source, target, { publicKey, place })).rejects.toMatchObject({
      code: "not_empty",
      facts: { where: place, table: "procedures" },
    });
    expect(await dumpOf(target)).toEqual(before);
  }, 60_000);

  test(`${engine}: a log that does not verify is not copied, and nothing is kept`, async () => {
    const [source, target] = [await openTestStore(), await openTarget()];
    await fillLog(source, 8, [3, 8]);
    await tamper(source, "update audit_entries set subject = 'change_set:6' where seq = 5");
    const before = await dumpOf(target);
    await expect(copyStore(source, target, { publicKey, place })).rejects.toThrow("does not verify");
    expect(await dumpOf(target)).toEqual(before);
    await target.transaction(({ db, tables }) => db.insert(tables.procedures).values({ code: "statute" }));
  }, 60_000);
}

onServer(
  "npm run store:copy prints what it copied, and a second time that the database is not empty",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "lawtrail-copy-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = await copyMigratedFile();
    const keysFile = join(folder, "keys.json");
    const source = openSqliteStore(file);
    await fillLog(source, 4, []);
    await makeCheckpoint(source, openKeys(keysFile).signing, "lawtrail.test/log", migratedAt);
    await source.close();
    const url = await makeServerDatabase();
    const copy = () =>
      run("npx", ["tsx", "scripts/store/copy.ts", "--from", `file:${file}`, "--to", url], {
        env: { ...process.env, KEYS_FILE: keysFile },
      });
    const { stdout } = await copy();
    expect(stdout).toMatch(/^[0-9a-f]{16} +4 +audit_entries$/m);
    expect(stdout).toContain("4 entries of the log verify");
    await expect(copy()).rejects.toMatchObject({ stderr: expect.stringContaining("is not empty") as string });
    const store = await openStore(url, options);
    expect(await store.read.db.$count(store.tables.auditEntries)).toBe(4);
    await store.close();
  },
);

test("npm run store:copy asks for both addresses, and makes no file of keys that is missing", async () => {
  const ask = (...args: string[]) =>
    run("npx", ["tsx", "scripts/store/copy.ts", ...args], {
      env: { ...process.env, KEYS_FILE: "no-such-keys" },
    });
  await expect(ask("--from", "file:x")).rejects.toMatchObject({
    stderr: expect.stringContaining("--to postgres://") as string,
  });
  const file = await copyMigratedFile();
  await expect(ask("--from", `file:${file}`, "--to", "postgres://localhost/x")).rejects.toMatchObject({
    stderr: expect.stringContaining("There is no file no-such-keys") as string,
  });
  expect(existsSync("no-such-keys")).toBe(false);
});
