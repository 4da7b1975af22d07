/** What is wrong with a database after its writer was killed: nothing, when every set is wholly there or not at all. */
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { count, eq } from "drizzle-orm";
import { verifyLog } from "~db/audit/verify-log";
import { connectSqlite } from "~db/engines/sqlite-connection";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { listCheckpoints, readLog } from "~db/queries/audit-log";
import type { Reader } from "~db/store";
import { eventsInSet } from "./waiting-sets";

export interface Findings {
  readonly faults: readonly string[];
  readonly published: number;
}

interface Known {
  /** Events that stood before anything was published. */
  readonly eventsBefore?: number;
  /** Checks the checkpoints that the site has signed; without it there are none. */
  readonly publicKey?: KeyObject;
}

/** @param acknowledged the sets whose publishing answered before the kill */
export async function examine(
  file: string,
  acknowledged: readonly number[],
  { eventsBefore = 1, publicKey }: Known = {},
): Promise<Findings> {
  const connection = connectSqlite(file, "write");
  const integrity = connection.pragma("integrity_check", { simple: true });
  connection.close();
  const faults = integrity === "ok" ? [] : [`integrity_check: ${String(integrity)}`];
  const store = openSqliteStore(file);
  try {
    const { read, tables } = store;
    const sets = await read.db.select().from(tables.changeSets);
    const published = sets.filter(({ publishedAt }) => publishedAt !== null);
    const publishedIds = new Set(published.map(({ id }) => id));
    for (const id of acknowledged)
      if (!publishedIds.has(id)) faults.push(`set ${id} was acknowledged and is not published`);
    for (const { id, publishedAt } of sets) {
      const expected = publishedAt === null ? 0 : 1;
      for (const [what, found, each] of await partsOf(read, id, publishedAt))
        if (found !== expected * each) faults.push(`set ${id}: ${found} ${what}, not ${expected * each}`);
    }
    const [events] = await read.db.select({ all: count() }).from(tables.events);
    if (events!.all !== published.length * eventsInSet + eventsBefore)
      faults.push(`${events!.all} events of ${published.length} sets`);
    const checkpoints = publicKey ? await listCheckpoints(read) : [];
    const key = publicKey ?? generateKeyPairSync("ed25519").publicKey;
    const verdict = await verifyLog(readLog(read), checkpoints, [], key);
    if (!verdict.ok) faults.push(`the log: ${JSON.stringify(verdict)}`);
    return { faults, published: published.length };
  } finally {
    await store.close();
  }
}

/** What publishing a set leaves, how much of it there is, and how much there should be. */
async function partsOf(
  { db, tables }: Reader,
  setId: number,
  publishedAt: string | null,
): Promise<[what: string, found: number, each: number][]> {
  const { changes, revisions, events, outbox, changeSetSteps, auditEntries } = tables;
  const ofSet = await db.select().from(changes).where(eq(changes.changeSetId, setId));
  const keys = ofSet.flatMap(({ appliedKey }) => appliedKey ?? []);
  const made = await db
    .select({ id: revisions.id })
    .from(revisions)
    .innerJoin(changes, eq(changes.id, revisions.changeId))
    .where(eq(changes.changeSetId, setId));
  const standing = await db
    .select({ id: events.id })
    .from(events)
    .where(eq(events.recordedAt, publishedAt ?? "never"));
  const told = await db.select().from(outbox).where(eq(outbox.changeSetId, setId));
  const steps = await db.select().from(changeSetSteps).where(eq(changeSetSteps.changeSetId, setId));
  const logged = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.subject, `change_set:${setId}`));
  return [
    ["keys", keys.length, eventsInSet],
    ["revisions", made.length, eventsInSet],
    ["events", standing.length, eventsInSet],
    ["messages", told.length, 1],
    ["steps to publication", steps.filter(({ toState }) => toState === "published").length, 1],
    ["log entries of it", logged.filter(({ action }) => action === "change_set.published").length, 1],
  ];
}
