/** Gives a kept briefing other names. What was made before keeps the names it was made under. */
import { type KeptNames, nameProblems } from "~/domain/briefings/kept-briefing";
import type { Actor } from "~/domain/desk/actor";
import type { Store } from "~db/store";
import { updateKeptBriefing } from "~db/writes/kept-briefings";
import { done, type Outcome } from "../progress/outcome";
import { takeBriefingStep } from "./take-briefing-step";

export function renameBriefing(
  store: Store,
  actor: Actor,
  { keptId, nameZh, nameEn }: KeptNames & { readonly keptId: number },
  now: Date,
): Promise<Outcome<number>> {
  const step = {
    did: "briefing.renamed",
    change: async (within: Parameters<typeof updateKeptBriefing>[0]) => {
      const problems = nameProblems({ nameZh, nameEn });
      if (problems.length > 0) return { ok: false as const, problems };
      await updateKeptBriefing(within, keptId, { nameZh, nameEn });
      return done({});
    },
  };
  return takeBriefingStep(store, actor, keptId, step, now);
}
