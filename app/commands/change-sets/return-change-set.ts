/** Sends a change set back to who wrote it, with words about what to mend. */
import { requireText } from "~/domain/change-sets/check-words";
import type { Actor } from "~/domain/desk/actor";
import { type Result, success } from "~/domain/result";
import type { Store } from "~db/store";
import { decide } from "../decide";
import { instantOf, loadForStep, type OnSet, type SetWritten, writeStep } from "./set-steps";

export function returnChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet & { readonly note: string },
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const set = await loadForStep(within, actor, "return", input);
    if (!set.ok) return set;
    const note = requireText(input.note, "note");
    if (!note.ok) return note;
    return success(
      await writeStep(within, {
        set: set.value,
        to: "returned",
        did: "change_set.returned",
        actor,
        at: instantOf(now),
        note: note.value,
        columns: { scheduledFor: null, scheduledBy: null },
      }),
    );
  });
}
