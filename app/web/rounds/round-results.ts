/**
 * The results of rounds for whoever asks: computed in a thread when somebody asks and votes have come, at most every
 * few seconds for a round, once for all who wait, and stored so that the next process need not compute them.
 */
import { storeResults } from "~/commands/rounds/store-results";
import {
  findCountedTo,
  findStoredResults,
  loadOpinionInput,
  type StoredResults,
} from "~db/queries/rounds/kept/opinion-input";
import type { Store } from "~db/store";
import { unlessReadOnly } from "~db/unless-read-only";
import type { ComputeRound } from "../threads/round-worker";

/** Results of one round, of any kind, as they stand now or stood a few seconds ago. */
export type FindRoundResults = (roundId: number) => Promise<StoredResults>;

export const secondsBetween = 5;
const mostHeld = 50;

interface Held {
  readonly found: StoredResults;
  readonly checkedAt: number;
}

export function createRoundResults(store: Store, compute: ComputeRound, clock: () => Date): FindRoundResults {
  const held = new Map<number, Held>();
  const underWay = new Map<number, Promise<StoredResults>>();

  return async (roundId) => {
    const known = held.get(roundId);
    if (known && Math.abs(clock().getTime() - known.checkedAt) < secondsBetween * 1000) return known.found;
    const waited = underWay.get(roundId);
    if (waited) return waited;
    const finding = bringUpToDate(roundId, known?.found)
      .then((found) => {
        held.delete(roundId);
        held.set(roundId, { found, checkedAt: clock().getTime() });
        if (held.size > mostHeld) held.delete(held.keys().next().value!);
        return found;
      })
      .finally(() => underWay.delete(roundId));
    underWay.set(roundId, finding);
    return finding;
  };

  async function bringUpToDate(roundId: number, known?: StoredResults): Promise<StoredResults> {
    const to = await findCountedTo(store.read, roundId);
    if (known?.lastEventId === to.lastEventId && known.lastStepId === to.lastStepId) return known;
    const stored = await findStoredResults(store.read, roundId, to);
    if (stored) return stored;
    const { votes, marks } = await loadOpinionInput(store.read, roundId);
    const after = await findCountedTo(store.read, roundId);
    const { results } = await compute(votes, marks);
    const found = { ...to, results, computedAt: clock().toISOString() };
    // A vote that came while they were read may be counted already: such results are shown, and not kept under a name.
    const isWhole = after.lastEventId === to.lastEventId && after.lastStepId === to.lastStepId;
    if (isWhole && results.totals.votes > 0) await unlessReadOnly(store, storeResults(store, roundId, found));
    return found;
  }
}
