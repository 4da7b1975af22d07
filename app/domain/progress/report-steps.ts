/** The way of a month's report: which step leads from which state to which, and who may take it. */
import type { Actor } from "~/domain/desk/actor";
import type { ProgressState } from "~/domain/desk/oversight-states";
import { mayDo, type Action } from "~/domain/desk/roles";

interface StepRule {
  /** Null: nobody has begun it. */
  readonly from: readonly (ProgressState | null)[];
  /** Null: it stays in its state. */
  readonly to: ProgressState | null;
  readonly action: Action;
}

export const reportSteps = {
  begin: { from: [null], to: "draft", action: "progress.report" },
  save: { from: ["draft", "returned"], to: null, action: "progress.report" },
  submit: { from: [null, "draft", "returned"], to: "submitted", action: "progress.report" },
  return: { from: ["submitted"], to: "returned", action: "progress.review" },
  accept: { from: ["submitted"], to: "accepted", action: "progress.review" },
  release: { from: ["accepted"], to: null, action: "progress.release" },
} as const satisfies Readonly<Record<string, StepRule>>;
export type ReportStep = keyof typeof reportSteps;

/** Whether a step is possible from a state. @example canStep("accept", "draft") // false */
export function canStep(step: ReportStep, from: ProgressState | null): boolean {
  return (reportSteps[step].from as readonly (ProgressState | null)[]).includes(from);
}

/** Whether an agency's items are this person's to see: a reporter's own, anybody else's who sees progress at all. */
export function maySeeItems(actor: Pick<Actor, "role" | "agencyCode">, agencyCode: string): boolean {
  return mayDo(actor.role, "progress.see") && (actor.role !== "reporter" || actor.agencyCode === agencyCode);
}

/** Whether they may report on an agency's items. @example a reporter of another agency may not */
export function mayReport(actor: Pick<Actor, "role" | "agencyCode">, agencyCode: string): boolean {
  return mayDo(actor.role, "progress.report") && maySeeItems(actor, agencyCode);
}
