/** One change of a kept briefing by a person: who may, whether it still runs, the change, and its line in the log. */
import type { Json } from "~/domain/change-sets/json";
import type { Instant } from "~/domain/dates/calendar-date";
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { type Action, mayDo, rolesFor } from "~/domain/desk/roles";
import { unknownBriefing } from "~/domain/briefings/kept-briefing";
import type { KeptBriefing } from "~/domain/briefings/kept-record";
import { failure, type Result } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findKeptBriefing } from "~db/queries/kept-briefings/kept-briefings";
import type { Reader, Store } from "~db/store";
import { done, type Outcome, refuse } from "../progress/outcome";

type Facts = Readonly<Record<string, Json>>;

export interface BriefingStep {
  /** As the log names it. */
  readonly did: string;
  /** When left out: what is made on a schedule is public, so it takes who may make it. */
  readonly needs?: Action;
  /** @returns what a reader of the log should know */
  readonly change: (within: Reader, kept: KeptBriefing, at: Instant) => Promise<Outcome<Facts>>;
}

export function takeBriefingStep(
  store: Store,
  actor: Actor,
  keptId: number,
  { did, needs, change }: BriefingStep,
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    const kept = await findKeptBriefing(within, keptId);
    if (!kept) return refuse(unknownBriefing(keptId));
    const action = needs ?? (kept.schedule.kind === "none" ? "briefing.keep" : "briefing.make");
    if (!mayDo(actor.role, action)) return refuse(forbiddenTo(action));
    if (kept.endedAt !== null) return refuse(failure({ code: "briefing.ended" }));
    const at = requireInstant(now.toISOString());
    const changed = await change(within, kept, at);
    if (!changed.ok) return changed;
    await appendAudit(within, {
      at,
      action: did,
      subject: subjectOf(keptId),
      actor: actor.commitment,
      facts: changed.value,
    });
    return done(keptId);
  });
}

export function forbiddenTo(action: Action): Result<never> {
  return failure({ code: "forbidden", value: rolesFor(action).join(",") });
}

/** As the log names a kept briefing. */
export function subjectOf(keptId: number): string {
  return `briefing:${keptId}`;
}
