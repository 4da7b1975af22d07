/** Approves a change set for a later minute: the second person's yes is given now, the site publishes then. */
import type { Actor } from "~/domain/desk/actor";
import { isInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import { failure, type Result, success } from "~/domain/result";
import type { Store } from "~db/store";
import { instantOf, loadForStep, type OnSet, type SetWritten, writeStep } from "../change-sets/set-steps";
import { decide } from "../decide";
import { requireSecondPerson } from "./publish-change-set";
import { checkReady } from "./ready";

export function scheduleChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet & { /** A UTC instant of a whole minute. */ readonly scheduledFor: string },
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const set = await loadForStep(within, actor, "schedule", input);
    if (!set.ok) return set;
    const second = await requireSecondPerson(within, actor, set.value);
    if (!second.ok) return second;
    const { scheduledFor } = input;
    if (!isInstant(scheduledFor) || !scheduledFor.endsWith(":00.000Z"))
      return failure({ code: "schedule.unreadable", field: "scheduledFor" });
    if (scheduledFor <= now.toISOString()) return failure({ code: "schedule.past", field: "scheduledFor" });
    const ready = await checkReady(within, set.value, taipeiDateOf(now));
    if (!ready.ok) return ready;
    return success(
      await writeStep(within, {
        set: set.value,
        to: "scheduled",
        did: "change_set.scheduled",
        actor,
        at: instantOf(now),
        note: null,
        columns: { scheduledFor, scheduledBy: actor.staffId },
        facts: { for: scheduledFor },
      }),
    );
  });
}
