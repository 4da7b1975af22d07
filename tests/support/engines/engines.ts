/** Both engines by name, for tests whose every answer must be the same on each. */
import { test } from "vitest";
import type { Store } from "~db/store";
import { openTestStore } from "./migrated-file";
import { openTestPostgresStore } from "./migrated-pglite";

export const engines = [
  ["SQLite", openTestStore],
  ["PostgreSQL", openTestPostgresStore],
] as const;

/** A test that is run on both engines, each time on a new store. */
export function onBoth(sentence: string, body: (store: Store) => Promise<void>): void {
  for (const [engine, open] of engines)
    test(`${engine}: ${sentence}`, async () => body(await open()), 90_000);
}
