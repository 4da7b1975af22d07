/** Puts a kept briefing on the desk's home for everybody, or takes it off. */
import type { Actor } from "~/domain/desk/actor";
import type { Store } from "~db/store";
import { updateKeptBriefing } from "~db/writes/kept-briefings";
import { done, type Outcome } from "../progress/outcome";
import { takeBriefingStep } from "./take-briefing-step";

export function pinBriefing(
  store: Store,
  actor: Actor,
  { keptId, pinned }: { readonly keptId: number; readonly pinned: boolean },
  now: Date,
): Promise<Outcome<number>> {
  return takeBriefingStep(
    store,
    actor,
    keptId,
    {
      did: pinned ? "briefing.pinned" : "briefing.unpinned",
      needs: "briefing.keep",
      change: async (within) => {
        await updateKeptBriefing(within, keptId, { pinned });
        return done({});
      },
    },
    now,
  );
}
