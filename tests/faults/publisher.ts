/**
 * A child process that publishes the submitted change sets of a SQLite file one after another until it is killed, and
 * says on its output when it begins one and when publishing has answered. Started by kill-rounds.ts.
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

const store = openSqliteStore(process.argv[2]!);
for (;;) {
  const waiting = await listChangeSets(store.read, { state: "submitted" });
  if (waiting.length === 0) throw new Error("Nothing is left to publish");
  for (const { id: setId, version } of waiting) {
    writeSync(1, `begin ${setId}\n`);
    valueOf(await publishChangeSet(store, reviewer, { setId, version }, now));
    writeSync(1, `done ${setId}\n`);
  }
}
