/**
 * A store on a real SQLite file with the real migrations: made once per process of tests, copied for each store. What is
 * opened within a test is closed and deleted when that test ends; the rest when the file's tests end (run/each-file.ts).
 */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, TestRunner } from "vitest";
import { openStore } from "~db/open-store";
import { openSqliteStore } from "~db/engines/sqlite-store";
import type { Store } from "~db/store";

export const migrationsFolder = fileURLToPath(new URL("../../../db/migrations", import.meta.url));
/** The instant at which tests migrate. */
export const migratedAt = new Date("2026-11-23T01:00:00.000Z");

/** Within the folder of the whole run, which its end deletes (run/whole-run.ts). */
const folder = mkdtempSync(join(process.env["LAWTRAIL_TEST_FOLDER"] ?? tmpdir(), "lawtrail-test-"));
const templates = new Map<string, Promise<string>>();
const open = new Map<Store, string>();
let copies = 0;

/** A new store with empty tables (the reference tables filled); closed and deleted for you. */
export function openTestStore(): Promise<Store> {
  return openCopy("migrated", () => Promise.resolve());
}

/** A new store as `fill` left it the first time that one of this name was asked for in this process. */
export async function openCopy(name: string, fill: (store: Store) => Promise<unknown>): Promise<Store> {
  const file = await copyFile(name, fill);
  const store = openSqliteStore(file);
  open.set(store, file);
  if (TestRunner.getCurrentTest()) onTestFinished(() => closeAndDelete(store));
  return store;
}

/** The path of a fresh migrated file, for tests that open it themselves. */
export function copyMigratedFile(): Promise<string> {
  return copyFile("migrated", () => Promise.resolve());
}

/** Closes and deletes every store that was opened outside a test. */
export async function closeOpenStores(): Promise<void> {
  for (const store of open.keys()) await closeAndDelete(store);
}

async function closeAndDelete(store: Store): Promise<void> {
  const file = open.get(store);
  open.delete(store);
  await store.close();
  for (const part of ["", "-wal", "-shm"]) rmSync(`${file}${part}`, { force: true });
}

async function copyFile(name: string, fill: (store: Store) => Promise<unknown>): Promise<string> {
  const made = templates.get(name) ?? makeTemplate(name, fill);
  templates.set(name, made);
  const file = join(folder, `${++copies}.sqlite`);
  copyFileSync(await made, file);
  return file;
}

async function makeTemplate(name: string, fill: (store: Store) => Promise<unknown>): Promise<string> {
  const file = join(folder, `${name}-template.sqlite`);
  const store = await openStore(`file:${file}`, { migrationsFolder, now: migratedAt });
  await fill(store);
  await store.close();
  return file;
}
