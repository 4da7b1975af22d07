/**
 * A child process that publishes the submitted change sets of a SQLite file one after another until it is killed, and
 * says on its output when it begins one and when publishing has answered. With `on` it goes on after one that failed,
 * and ends when it has tried them all. Started by kill-rounds.ts and calls/system-calls.ts.
 */
import { writeSync } from "node:fs";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { listChangeSets } from "~db/queries/change-sets/list-change-sets";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { now, valueOf } from "../support/desk/desk";

/** openDesk adds the author first and the reviewer second. */
const reviewer = {
  staffId: 2,
  name: "reviewer",
  email: "reviewer@example.org",
  role: "reviewer",
  agencyCode: null,
  commitment: "commitment-of-2",
} as const;

const goesOn = process.argv[3] === "on";
const store = openSqliteStore(process.argv[2]!);

async function publish(setId: number, version: number): Promise<void> {
  writeSync(1, `begin ${setId}\n`);
  try {
    valueOf(await publishChangeSet(store, reviewer, { setId, version }, now));
    writeSync(1, `done ${setId}\n`);
  } catch (error) {
    if (!goesOn) throw error;
    writeSync(1, `failed ${setId}\n`);
  }
}

do {
  const waiting = await listChangeSets(store.read, { state: "submitted" });
  if (waiting.length === 0) throw new Error("Nothing is left to publish");
  for (const { id: setId, version } of waiting) await publish(setId, version);
} while (!goesOn);
await store.close();
