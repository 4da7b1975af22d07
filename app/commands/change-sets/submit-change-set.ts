/** Hands a change set to a second person: refused while anything stops it. */
import type { Actor } from "~/domain/desk/actor";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { type Result, success } from "~/domain/result";
import type { SetRow } from "~db/queries/change-sets/set-rows";
import type { Reader, Store } from "~db/store";
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
    return set.ok ? submitSet(within, set.value, actor, now) : set;
  });
}

/** The same within a transaction that is under way, for a set that may be submitted. */
export async function submitSet(
  within: Reader,
  set: SetRow,
  actor: Actor,
  now: Date,
): Promise<Result<SetWritten>> {
  const ready = await checkReady(within, set, taipeiDateOf(now));
  if (!ready.ok) return ready;
  const at = instantOf(now);
  return success(
    await writeStep(within, {
      set,
      to: "submitted",
      did: "change_set.submitted",
      actor,
      at,
      note: null,
      columns: { submittedBy: actor.staffId, submittedAt: at },
      facts: { changes: ready.value.length, weight: set.weight },
    }),
  );
}
