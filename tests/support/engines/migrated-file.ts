/**
 * A store on a real SQLite file with the real migrations: migrated once per test file, copied for each store. What is
 * opened within a test is closed and deleted when that test ends; the rest, and the folder, when the file's tests end.
 */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, onTestFinished, TestRunner } from "vitest";
import { openStore } from "~db/open-store";
import { openSqliteStore } from "~db/engines/sqlite-store";
import type { Store } from "~db/store";

export const migrationsFolder = fileURLToPath(new URL("../../../db/migrations", import.meta.url));
/** The instant at which tests migrate. */
export const migratedAt = new Date("2026-11-23T01:00:00.000Z");

const folder = mkdtempSync(join(tmpdir(), "lawtrail-test-"));
const template = join(folder, "template.sqlite");
const open = new Set<Store>();
let made: Promise<void> | undefined;
let copies = 0;

/** A new store with empty tables (the reference tables filled); closed and deleted for you. */
export async function openTestStore(): Promise<Store> {
  const file = await copyMigratedFile();
  const store = openSqliteStore(file);
  open.add(store);
  if (TestRunner.getCurrentTest()) {
    onTestFinished(async () => {
      open.delete(store);
      await store.close();
      for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
    });
  }
  return store;
}

/** The path of a fresh migrated file, for tests that open it themselves. */
export async function copyMigratedFile(): Promise<string> {
  await (made ??= makeTemplate());
  const file = join(folder, `${++copies}.sqlite`);
  copyFileSync(template, file);
  return file;
}

async function makeTemplate(): Promise<void> {
  const store = await openStore(`file:${template}`, { migrationsFolder, now: migratedAt });
  await store.close();
}

afterAll(async () => {
  for (const store of open) await store.close();
  rmSync(folder, { recursive: true, force: true });
});
