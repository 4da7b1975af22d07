/**
 * The funnel of a register: how many experiments certainly reached each step, and how those that are out of it left.
 * What others published is kept apart (published-figures.ts) and never added to what this site holds.
 */
import type { Moment } from "~/domain/moment";
import type { ExperimentCode } from "./experiment-codes";
import type { ExperimentStage } from "./experiment-stages";
import { experimentStages } from "./experiment-stages";
import type { ExperimentEvent } from "./experiment-event";
import { experimentEventsAt } from "./experiment-event";

export const funnelSteps = ["applied", "accepted", "approved", "ended", "landed"] as const;
export type FunnelStep = (typeof funnelSteps)[number];
export type FunnelCounts = Readonly<Record<FunnelStep, number>>;

/** Which steps an event proves: nobody is approved who did not apply, and nobody refused whose case was not taken up. */
const proves: Record<ExperimentCode, readonly FunnelStep[]> = {
  applied: ["applied"],
  accepted: ["applied", "accepted"],
  refused: ["applied", "accepted"],
  withdrawn: ["applied"],
  approved: ["applied", "accepted", "approved"],
  started: ["applied", "accepted", "approved"],
  changed: ["applied", "accepted", "approved"],
  extended: ["applied", "accepted", "approved"],
  ended: ["applied", "accepted", "approved", "ended"],
  reported: ["applied", "accepted", "approved", "ended"],
  evaluated: ["applied", "accepted", "approved", "ended"],
  revoked: ["applied", "accepted", "approved", "ended"],
  moved_to_trial: ["applied", "accepted", "approved", "ended"],
  stopped: ["applied", "accepted", "approved", "ended"],
  landed: funnelSteps,
};

/** The steps an experiment certainly reached by a moment. */
export function stepsReached(events: readonly ExperimentEvent[], moment: Moment): Set<FunnelStep> {
  return new Set(experimentEventsAt(events, moment).flatMap((event) => proves[event.code]));
}

/** @param experiments each experiment's events */
export function countFunnel(
  experiments: readonly (readonly ExperimentEvent[])[],
  moment: Moment,
): FunnelCounts {
  const reached = experiments.map((events) => stepsReached(events, moment));
  const count = (step: FunnelStep) => reached.filter((steps) => steps.has(step)).length;
  return {
    applied: count("applied"),
    accepted: count("accepted"),
    approved: count("approved"),
    ended: count("ended"),
    landed: count("landed"),
  };
}

/** How many stand at each stage, in the order of the stages; stages where none stands are left out. */
export function countOutcomes(
  stages: readonly ExperimentStage[],
): { stage: ExperimentStage; count: number }[] {
  return experimentStages
    .map((stage) => ({ stage, count: stages.filter((other) => other === stage).length }))
    .filter(({ count }) => count > 0);
}
