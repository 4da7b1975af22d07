/** Keeps what was computed of a round. It computes nothing, and counts on the caller that no vote came meanwhile. */
import type { StoredResults } from "~db/queries/rounds/kept/opinion-input";
import type { Store } from "~db/store";
import { insertOpinionResults } from "~db/writes/rounds/opinion-results";

export async function storeResults(store: Store, roundId: number, found: StoredResults): Promise<void> {
  await store.transaction((within) => insertOpinionResults(within, roundId, found));
}
