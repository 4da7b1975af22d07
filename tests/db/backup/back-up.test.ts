/** Done when: a copy made during writes comes back whole, and a changed copy or a taken place is refused. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { backUp, restore } from "~db/backup/back-up";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { readLog } from "~db/queries/audit-log";
import { fillLog, publicKey } from "../../support/audit/sample-log";
import { copyMigratedFile } from "../../support/engines/migrated-file";

async function prepare() {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = await copyMigratedFile();
  const store = openSqliteStore(database);
  onTestFinished(() => store.close());
  await fillLog(store, 8, [3, 8]);
  return { database, store, file: join(folder, "copy"), place: join(folder, "restored") };
}

async function rowsOf(file: string) {
  const store = openSqliteStore(file);
  try {
    return await collect(readLog(store.read));
  } finally {
    await store.close();
  }
}

test("a copy made during writes comes back whole, and holds all that was written before it", async () => {
  const { database, store, file, place } = await prepare();
  const [copy] = await Promise.all([backUp(database, file, publicKey), fillLog(store, 30, [])]);
  const restored = await restore(file, place, publicKey);
  expect(restored).toEqual(copy);
  expect(copy.entries).toBeGreaterThanOrEqual(8);
  const all = await rowsOf(database);
  expect(all).toHaveLength(38);
  expect(await rowsOf(place)).toEqual(all.slice(0, copy.entries));
});

test("a copy with one bit changed is refused, and nothing is left in the new place", async () => {
  const { database, file, place } = await prepare();
  await backUp(database, file, publicKey);
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1]! ^= 1;
  writeFileSync(file, bytes);
  await expect(restore(file, place, publicKey)).rejects.toThrow("its digest differs");
  expect([place, `${place}.partial`].filter(existsSync)).toEqual([]);
});

test("neither a backup nor a restore writes over a file", async () => {
  const { database, file, place } = await prepare();
  await backUp(database, file, publicKey);
  await expect(backUp(database, file, publicKey)).rejects.toThrow("is there already");
  writeFileSync(place, "kept");
  await expect(restore(file, place, publicKey)).rejects.toThrow("is there already");
  expect(readFileSync(place, "utf8")).toBe("kept");
});

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
