/**
 * Keeps what somebody has typed into a form and not sent yet, for themselves alone. A save that arrives after its form
 * was sent is refused: it would bring back a draft of what is done.
 */
import type { Actor } from "~/domain/desk/actor";
import { type DraftValues, keepDraft, mostDrafts } from "~/domain/desk/draft";
import { failure, type Result, success } from "~/domain/result";
import { isTokenSpent } from "~db/queries/staff/spent-form-token";
import type { Store } from "~db/store";
import { putDraft } from "~db/writes/form-drafts";
import { decide } from "../decide";

export interface DraftInput {
  /** By `draftFormOf`. */
  readonly form: string;
  readonly values: DraftValues;
  /** Of the form's one-time token, when the page saves by itself; null when the person asked. */
  readonly tokenHash: string | null;
}

export function saveDraft(
  store: Store,
  { staffId }: Actor,
  { form, values, tokenHash }: DraftInput,
  now: Date,
): Promise<Result<{ savedAt: string }>> {
  return decide(store, async (within) => {
    const kept = keepDraft(values);
    if (!kept.ok) return kept;
    if (tokenHash !== null && (await isTokenSpent(within, tokenHash))) return failure({ code: "form.spent" });
    const savedAt = now.toISOString();
    await putDraft(within, { staffId, form, entries: JSON.stringify(kept.value), savedAt }, mostDrafts);
    return success({ savedAt });
  });
}
