/** Forgets what somebody had kept of a form: because they say so, or because the form is sent. */
import type { Actor } from "~/domain/desk/actor";
import type { Store } from "~db/store";
import { deleteDrafts } from "~db/writes/form-drafts";

export function discardDraft(store: Store, { staffId }: Actor, form: string): Promise<void> {
  return store.transaction((within) => deleteDrafts(within, staffId, [form]));
}
