/** Hands a change set to a second person: refused while anything stops it. */
import type { Actor } from "~/domain/desk/actor";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { type Result, success } from "~/domain/result";
import type { Store } from "~db/store";
import { decide } from "../decide";
import { checkReady } from "../publishing/ready";
import { instantOf, loadForStep, type OnSet, type SetWritten, writeStep } from "./set-steps";

export function submitChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet,
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const set = await loadForStep(within, actor, "submit", input);
    if (!set.ok) return set;
    const ready = await checkReady(within, set.value, taipeiDateOf(now));
    if (!ready.ok) return ready;
    const at = instantOf(now);
    return success(
      await writeStep(within, {
        set: set.value,
        to: "submitted",
        did: "change_set.submitted",
        actor,
        at,
        note: null,
        columns: { submittedBy: actor.staffId, submittedAt: at },
        facts: { changes: ready.value.length, weight: set.value.weight },
      }),
    );
  });
}
