/**
 * The way of a change set: which step leads from which state to which, and who may take it. What one person submits
 * another publishes; alone only in an emergency, with a reason, and then a second person looks again (design.md 2.6).
 */
import type { Action } from "./roles";

/** In the order of the way; the last three are its ends. */
export const changeSetStates = [
  "draft",
  "submitted",
  "returned",
  "scheduled",
  "published",
  "superseded",
  "withdrawn",
] as const;
export type ChangeSetState = (typeof changeSetStates)[number];

/** How much it matters to readers: `major` tells followers, `minor` tells nobody, `correction` is put on the public list. */
export const changeWeights = ["major", "minor", "correction"] as const;
export type ChangeWeight = (typeof changeWeights)[number];

interface StepRule {
  readonly from: readonly ChangeSetState[];
  readonly to: ChangeSetState;
  readonly action: Action;
}

/** Every step that a change set can take. */
export const changeSetSteps = {
  submit: { from: ["draft", "returned"], to: "submitted", action: "change_set.submit" },
  /** The author takes it back to write on. */
  reopen: { from: ["submitted", "scheduled"], to: "draft", action: "change_set.write" },
  return: { from: ["submitted", "scheduled"], to: "returned", action: "change_set.return" },
  schedule: { from: ["submitted"], to: "scheduled", action: "change_set.schedule" },
  publish: { from: ["submitted", "scheduled"], to: "published", action: "change_set.publish" },
  publishAlone: {
    from: ["draft", "returned", "submitted"],
    to: "published",
    action: "change_set.publish_alone",
  },
  withdraw: {
    from: ["draft", "returned", "submitted", "scheduled"],
    to: "withdrawn",
    action: "change_set.withdraw",
  },
  /** Nothing that it published stands any more; taken by the site when the last of it is replaced. */
  supersede: { from: ["published"], to: "superseded", action: "change_set.publish" },
} as const satisfies Readonly<Record<string, StepRule>>;

export type ChangeSetStep = keyof typeof changeSetSteps;

/** Whether a step is possible from a state. @example canTake("submit", "published") // false */
export function canTake(step: ChangeSetStep, from: ChangeSetState): boolean {
  return (changeSetSteps[step].from as readonly ChangeSetState[]).includes(from);
}

/** Whether its changes may still be edited. @example isOpen("returned") // true */
export function isOpen(state: ChangeSetState): boolean {
  return state === "draft" || state === "returned";
}
