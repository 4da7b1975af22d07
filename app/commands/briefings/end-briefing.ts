/** Stops a kept briefing for good: nothing more is made of it. What stands in the archive stays there. */
import type { Actor } from "~/domain/desk/actor";
import type { Store } from "~db/store";
import { bumpSiteVersion } from "~db/site-version";
import { dropWaitingRuns } from "~db/writes/briefing-runs";
import { updateKeptBriefing } from "~db/writes/kept-briefings";
import { done, type Outcome } from "../progress/outcome";
import { takeBriefingStep } from "./take-briefing-step";

export function endBriefing(
  store: Store,
  actor: Actor,
  { keptId }: { readonly keptId: number },
  now: Date,
): Promise<Outcome<number>> {
  return takeBriefingStep(
    store,
    actor,
    keptId,
    {
      did: "briefing.ended",
      change: async (within, _kept, at) => {
        await dropWaitingRuns(within, keptId, at);
        await updateKeptBriefing(within, keptId, { endedAt: at, pinned: false });
        await bumpSiteVersion(within);
        return done({});
      },
    },
    now,
  );
}
