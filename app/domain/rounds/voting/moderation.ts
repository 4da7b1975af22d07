/**
 * What moderators may decide of a statement, and what they must say with it. The reasons are those of the published
 * policy; the log of decisions is public. A merged statement stays merged: its votes have been counted with another.
 */
import { checkText } from "~/domain/change-sets/check-words";
import { failure, type Result, success } from "~/domain/result";
import { type RejectionReason, rejectionReasons, type StatementState } from "../round-codes";

export const decisions = ["accept", "reject", "merge", "redact"] as const;
export type Decision = (typeof decisions)[number];

/** From which states each decision leads, and to which. */
const moves: Readonly<
  Record<Decision, { readonly from: readonly StatementState[]; readonly to: StatementState }>
> = {
  accept: { from: ["pending", "rejected", "redacted"], to: "accepted" },
  reject: { from: ["pending", "accepted"], to: "rejected" },
  merge: { from: ["pending", "accepted"], to: "merged" },
  redact: { from: ["accepted"], to: "redacted" },
};
const mostOfNote = 500;

/** The decisions that a state allows. @example listDecisions("pending") // ["accept", "reject", "merge"] */
export function listDecisions(state: StatementState): Decision[] {
  return decisions.filter((decision) => moves[decision].from.includes(state));
}

export interface ModerationInput {
  readonly decision: string;
  /** A reason of the policy; needed to reject and to redact. */
  readonly reason: string;
  /** For everybody; empty for none. */
  readonly note: string;
  /** The number of the statement it is merged into. */
  readonly into: number | null;
}

export interface CheckedDecision {
  readonly decision: Decision;
  readonly to: StatementState;
  readonly reason: RejectionReason | null;
  readonly note: string | null;
}

/**
 * Checks a decision about a statement in a state. Problems: moderation.decision, moderation.not_now (with the `state`),
 * moderation.reason, moderation.into, text.too_long, text.control_characters.
 * @example checkDecision("pending", { decision: "reject", reason: "", note: "", into: null }) // problem moderation.reason
 */
export function checkDecision(state: StatementState, input: ModerationInput): Result<CheckedDecision> {
  const decision = decisions.find((one) => one === input.decision);
  if (!decision) return failure({ code: "moderation.decision", field: "decision" });
  const { from, to } = moves[decision];
  if (!from.includes(state)) return failure({ code: "moderation.not_now", field: "decision", state });
  const note = checkText(input.note.trim(), "note", mostOfNote);
  if (!note.ok) return note;
  const reason = needsReason(decision) ? rejectionReasons.find((one) => one === input.reason) : null;
  if (reason === undefined) return failure({ code: "moderation.reason", field: "reason" });
  if (decision === "merge" && input.into === null) return intoMissing();
  return success({ decision, to, reason, note: note.value || null });
}

/** The target of a merge is not there, is the statement itself, or is not public. @example intoMissing() */
export function intoMissing(): Result<never> {
  return failure({ code: "moderation.into", field: "into" });
}

/** Whether a decision has to name a reason of the policy. @example needsReason("reject") // true */
export function needsReason(decision: Decision): boolean {
  return decision === "reject" || decision === "redact";
}
