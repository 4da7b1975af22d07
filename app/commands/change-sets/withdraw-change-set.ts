/** Gives a change set up before it is public. It stays on record; what was published is corrected by another set. */
import { checkText } from "~/domain/change-sets/check-words";
import type { Actor } from "~/domain/desk/actor";
import { type Result, success } from "~/domain/result";
import type { Store } from "~db/store";
import { decide } from "../decide";
import { instantOf, loadForStep, type OnSet, type SetWritten, writeStep } from "./set-steps";

export function withdrawChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet & { readonly note?: string | null },
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const set = await loadForStep(within, actor, "withdraw", input);
    if (!set.ok) return set;
    const note = checkText(input.note ?? "", "note");
    if (!note.ok) return note;
    return success(
      await writeStep(within, {
        set: set.value,
        to: "withdrawn",
        did: "change_set.withdrawn",
        actor,
        at: instantOf(now),
        note: note.value || null,
        columns: { scheduledFor: null, scheduledBy: null },
      }),
    );
  });
}
