/** Snapshots of stores in folders that are deleted when the test ends. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { makeSnapshot } from "~/open-data/make-snapshot";
import { rebuildSite } from "~/open-data/rebuild-site";
import type { FileFormat, Manifest } from "~/open-data/manifest";
import { openSqliteStore } from "~db/engines/sqlite-store";
import type { Store } from "~db/store";
import { migratedAt, migrationsFolder } from "../engines/migrated-file";

export const takenAt = new Date("2026-11-24T04:00:00.000Z");
export const origin = "http://lawtrail.test";

/** A new folder, deleted when the test ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-snapshot-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function snapshotOf(store: Store): Promise<{ folder: string; manifest: Manifest }> {
  const folder = makeFolder();
  return { folder, manifest: await makeSnapshot(store, folder, { origin, now: takenAt }) };
}

export function rebuild(folder: string, file: string, from?: FileFormat): Promise<Manifest> {
  return rebuildSite({ folder, file, from, migrationsFolder, now: migratedAt });
}

/** The store that a snapshot makes; closed when the test ends. */
export async function rebuiltStore(folder: string, from?: FileFormat): Promise<Store> {
  const file = join(makeFolder(), "rebuilt.sqlite");
  await rebuild(folder, file, from);
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  return store;
}

export const digestsOf = ({ tables }: Manifest) =>
  Object.fromEntries(tables.map(({ name, rows, digest }) => [name, `${rows} ${digest}`]));
