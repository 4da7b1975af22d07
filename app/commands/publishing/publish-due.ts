/**
 * Publishes what was scheduled and whose minute has come; safe to run at once in several processes. What can no longer
 * be published, because a record has changed since, goes back to who wrote it, rather than waiting unseen.
 */
import { type Problem, success } from "~/domain/result";
import { listDueSets } from "~db/queries/change-sets/publishing";
import { findSetRow, type SetRow } from "~db/queries/change-sets/set-rows";
import { type EventNames, withoutNames } from "~db/search/gather/events";
import type { Store } from "~db/store";
import { instantOf, writeStep } from "../change-sets/set-steps";
import { decide } from "../decide";
import { publishSet } from "./publish-set";

export interface DueSet {
  readonly setId: number;
  /** Null: published. */
  readonly returnedFor: Problem | null;
}

export async function publishDue(
  store: Store,
  now: Date,
  nameOf: EventNames = withoutNames,
): Promise<DueSet[]> {
  const done: DueSet[] = [];
  for (const setId of await listDueSets(store.read, now)) {
    const published = await decide(store, async (within) => {
      const set = await findSetRow(within, setId);
      if (!set || !isDue(set, now)) return success(null);
      const by = { actor: null, publishedBy: set.scheduledBy!, did: "change_set.published", note: null };
      return publishSet(within, set, by, now, nameOf);
    });
    if (!published.ok) await giveBack(store, setId, published.problem, now);
    if (!published.ok) done.push({ setId, returnedFor: published.problem });
    else if (published.value) done.push({ setId, returnedFor: null });
  }
  return done;
}

function isDue({ state, scheduledFor }: SetRow, now: Date): boolean {
  return state === "scheduled" && scheduledFor !== null && scheduledFor <= now.toISOString();
}

async function giveBack(store: Store, setId: number, { code }: Problem, now: Date): Promise<void> {
  await store.transaction(async (within) => {
    const set = await findSetRow(within, setId);
    if (!set || !isDue(set, now)) return;
    await writeStep(within, {
      set,
      to: "returned",
      did: "change_set.returned",
      actor: null,
      at: instantOf(now),
      note: null,
      columns: { scheduledFor: null, scheduledBy: null },
      facts: { problem: code },
    });
  });
}
