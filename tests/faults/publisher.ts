/**
 * A child process that publishes change sets one after another into a SQLite file until it is killed, and says the
 * number of each on its output once publishing has answered. Started by kill-rounds.ts.
 */
import { writeSync } from "node:fs";
import { putChange } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import type { Actor } from "~/domain/desk/actor";
import type { StaffRole } from "~/domain/desk/roles";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { eventOf, newEvent, now, on, valueOf } from "../support/desk/desk";

/** Events in each set. */
export const eventsInSet = 5;

const firstDay = Date.UTC(2010, 0, 1);
const days = 5_000;

async function publishOn(file: string): Promise<never> {
  const store = openSqliteStore(file);
  const author = actorOf(1, "author");
  const reviewer = actorOf(2, "reviewer");
  writeSync(1, "ready\n");
  for (;;) {
    let set = valueOf(await startChangeSet(store, author, { title: "付委" }, now));
    for (let index = 0; index < eventsInSet; index++) {
      const day = new Date(firstDay + ((set.setId * eventsInSet + index) % days) * 86_400_000);
      const content = eventOf("legislative.committee", day.toISOString().slice(0, 10));
      set = valueOf(await putChange(store, author, { ...newEvent, ...on(set), content }, now));
    }
    const submitted = valueOf(await submitChangeSet(store, author, on(set), now));
    valueOf(await publishChangeSet(store, reviewer, on(submitted), now));
    writeSync(1, `${set.setId}\n`);
  }
}

/** The people whom openDesk adds first, in their order. */
function actorOf(staffId: number, role: StaffRole): Actor {
  const email = `${role}@example.org`;
  return { staffId, name: role, email, role, agencyCode: null, commitment: `commitment-of-${staffId}` };
}

if (process.argv[2]) await publishOn(process.argv[2]);
