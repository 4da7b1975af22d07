/** A test that is run on both engines, each time on a new store. */
import { test } from "vitest";
import type { Store } from "~db/store";
import { openTestStore } from "./migrated-file";
import { openTestPostgresStore } from "./migrated-pglite";

export function onBoth(sentence: string, body: (store: Store) => Promise<void>): void {
  test(`SQLite: ${sentence}`, async () => body(await openTestStore()));
  test(`PGlite: ${sentence}`, async () => body(await openTestPostgresStore()));
}
