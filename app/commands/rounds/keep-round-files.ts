/** Keeps the files that somebody sent until they have looked at what is in them: for themselves, beside their drafts. */
import type { Actor } from "~/domain/desk/actor";
import { mostDrafts } from "~/domain/desk/draft";
import type { Store } from "~db/store";
import { deleteDrafts, putDraft } from "~db/writes/form-drafts";

export interface SentFiles {
  /** All of them, packed. */
  readonly files: string;
  readonly licence: string;
}

/** Under which name the files for a round are kept. */
export function filesFormOf(round: string): string {
  return `/desk/rounds/${round}/import`;
}

export function keepRoundFiles(
  store: Store,
  { staffId }: Actor,
  round: string,
  sent: SentFiles,
  now: Date,
): Promise<void> {
  const row = {
    ...{ staffId, form: filesFormOf(round) },
    entries: JSON.stringify(sent),
    savedAt: now.toISOString(),
  };
  return store.transaction((within) => putDraft(within, row, mostDrafts));
}

export function forgetRoundFiles(store: Store, { staffId }: Actor, round: string): Promise<void> {
  return store.transaction((within) => deleteDrafts(within, staffId, [filesFormOf(round)]));
}
