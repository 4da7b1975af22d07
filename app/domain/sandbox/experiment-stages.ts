/** The stages of an experiment, and which event leads to which. A table: a new event code does not compile without a row. */
import type { ExperimentCode } from "./experiment-codes";

export const experimentStages = [
  "applied",
  "accepted",
  "approved",
  "running",
  "over", // the period has run out and no event says how it ended
  "ended",
  "landed",
  "moved_to_trial",
  "stopped",
  "refused",
  "withdrawn",
  "revoked",
] as const;
export type ExperimentStage = (typeof experimentStages)[number];

const stageOfCode: Record<ExperimentCode, ExperimentStage | null> = {
  applied: "applied",
  accepted: "accepted",
  approved: "approved",
  refused: "refused",
  withdrawn: "withdrawn",
  started: "running",
  changed: null,
  extended: "running",
  ended: "ended",
  reported: null,
  evaluated: null,
  revoked: "revoked",
  moved_to_trial: "moved_to_trial",
  landed: "landed",
  stopped: "stopped",
};

/** The stage an event leads to; null for what does not move an experiment. @example stageAfter("changed") // null */
export function stageAfter(code: ExperimentCode): ExperimentStage | null {
  return stageOfCode[code];
}

const exits: readonly ExperimentCode[] = [
  "ended",
  "landed",
  "moved_to_trial",
  "stopped",
  "refused",
  "withdrawn",
  "revoked",
];

/** Whether an event ends the experiment, or the application for it. @example isExit("moved_to_trial") // true */
export function isExit(code: ExperimentCode): boolean {
  return exits.includes(code);
}
