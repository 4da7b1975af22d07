/**
 * Runs a query as if a change set were published, then throws every write away. What could not be published yet
 * (unfinished, or in conflict) is left out, so that a draft can be looked at while it is written.
 */
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { listChangeProblems, listStanding } from "~db/queries/change-sets/change-problems";
import { nextInstant } from "~db/queries/change-sets/publishing";
import { readSetEvents } from "~db/queries/change-sets/set-events";
import { type ChangeRow, findSetRow, listChangeRows } from "~db/queries/change-sets/set-rows";
import type { Reader, Store } from "~db/store";
import { applyChanges } from "../publishing/apply-changes";

/**
 * @param at when it is imagined to be published; what is dated later is left out like anything unfinished
 * @param work reads through the handle it is given and nothing else; it must not write
 */
export async function previewChangeSet<T>(
  store: Store,
  setId: number,
  at: Date,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const shown = Symbol("thrown to roll back");
  let answer: { readonly value: T } | null = null;
  try {
    await store.transaction(async (within) => {
      const set = await findSetRow(within, setId);
      // Public already: the site as it is shows it.
      if (set && set.publishedAt === null) {
        const possible = await listPossible(within, setId, at);
        await applyChanges(within, possible, await nextInstant(within, at));
      }
      answer = { value: await work(within) };
      throw new RolledBack(shown);
    });
  } catch (error) {
    if (!(error instanceof RolledBack && error.mark === shown)) throw error;
  }
  return answer!.value;
}

class RolledBack extends Error {
  constructor(readonly mark: symbol) {
    super("A preview keeps nothing");
  }
}

async function listPossible(within: Reader, setId: number, at: Date): Promise<ChangeRow[]> {
  let changes = await listChangeRows(within, setId);
  // What is left out may be named by what remains: asked again until nothing more falls away.
  for (;;) {
    const events = await readSetEvents(within, changes);
    const standing = await listStanding(within, changes);
    const facts = { events, standing, today: taipeiDateOf(at) };
    const problems = await listChangeProblems(within, changes, facts);
    const possible = changes.filter(({ id }) => problems.get(id)!.every(({ code }) => isWarning(code)));
    if (possible.length === changes.length) return possible;
    changes = possible;
  }
}

/** Stops submitting, and yet the record can be written. */
function isWarning(code: string): boolean {
  return ["event.unusual_without_reason", "document.unreadable", "change.reason_missing"].includes(code);
}
