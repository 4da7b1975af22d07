/** Forgets the drafts that nobody came back to within thirty days. */
import { draftKeptDays } from "~/domain/desk/draft";
import type { Store } from "~db/store";
import { deleteDraftsBefore } from "~db/writes/form-drafts";

/** @returns how many there were */
export function forgetOldDrafts(store: Store, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - draftKeptDays * 86_400_000).toISOString();
  return store.transaction((within) => deleteDraftsBefore(within, oldest));
}
