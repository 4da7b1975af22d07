/** Takes a change set back to write on, before it is published: only who began or submitted it. */
import type { Actor } from "~/domain/desk/actor";
import { failure, type Result, success } from "~/domain/result";
import type { Store } from "~db/store";
import { decide } from "../decide";
import { instantOf, loadForStep, type OnSet, type SetWritten, writeStep } from "./set-steps";

export function reopenChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet,
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const found = await loadForStep(within, actor, "reopen", input);
    if (!found.ok) return found;
    const set = found.value;
    if (![set.authorId, set.submittedBy].includes(actor.staffId))
      return failure({ code: "change_set.not_yours" });
    return success(
      await writeStep(within, {
        set,
        to: "draft",
        did: "change_set.reopened",
        actor,
        at: instantOf(now),
        note: null,
        columns: { submittedBy: null, submittedAt: null, scheduledFor: null, scheduledBy: null },
      }),
    );
  });
}
