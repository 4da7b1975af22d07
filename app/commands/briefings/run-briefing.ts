/** Asks for a kept briefing at once, or for a run that has failed once more. The site makes it within a minute. */
import { dayOfRun } from "~/domain/briefings/kept-briefing";
import type { Actor } from "~/domain/desk/actor";
import { failure } from "~/domain/result";
import { findRun, hasRunUnderWay } from "~db/queries/kept-briefings/runs";
import { bumpSiteVersion } from "~db/site-version";
import type { Store } from "~db/store";
import { insertRun, markRunWaiting } from "~db/writes/briefing-runs";
import { done, type Outcome, refuse } from "../progress/outcome";
import { takeBriefingStep } from "./take-briefing-step";

export function runBriefing(
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
      did: "briefing.run_asked",
      needs: "briefing.make",
      change: async (within, { address, nameZh, nameEn }, at) => {
        if (await hasRunUnderWay(within, keptId, now)) return refuse(failure({ code: "briefing.under_way" }));
        const asOf = dayOfRun(address, at);
        const row = { keptId, dueAt: at, askedBy: actor.staffId, nameZh, nameEn, asOf };
        if ((await insertRun(within, row)) === null) return refuse(failure({ code: "briefing.under_way" }));
        return done({ due: at });
      },
    },
    now,
  );
}

export function runBriefingAgain(
  store: Store,
  actor: Actor,
  { keptId, runId }: { readonly keptId: number; readonly runId: number },
  now: Date,
): Promise<Outcome<number>> {
  return takeBriefingStep(
    store,
    actor,
    keptId,
    {
      did: "briefing.run_asked",
      needs: "briefing.make",
      change: async (within, _kept, at) => {
        const run = await findRun(within, runId);
        if (!run || run.keptId !== keptId || run.state !== "failed")
          return refuse(failure({ code: "briefing.not_failed" }));
        await markRunWaiting(within, runId, at);
        // It is no longer among the failed ones of the archive.
        await bumpSiteVersion(within);
        return done({ due: run.dueAt });
      },
    },
    now,
  );
}
