/**
 * Whether a vote may be taken: by the round's hours, to the millisecond of the server's clock, by the statement's state
 * and by how sure we are of who votes. Never looks at what is voted.
 */
import type { Instant } from "~/domain/dates/calendar-date";
import { failure, type Result, success } from "~/domain/result";
import { type ParticipantTier, participantTiers, type StatementState } from "../round-codes";

/** What decides whether a round that is held here takes votes and statements. */
export interface VotingRound {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** The weakest tier that may take part. */
  readonly tier: ParticipantTier;
  readonly takesStatements: boolean;
  /** The most characters of a statement. */
  readonly statementLimit: number;
}

/** 1 agree · 0 pass · -1 disagree; null takes the vote back. */
export type VoteValue = -1 | 0 | 1;

/**
 * Whether a round takes part of anybody at an instant: from its opening, up to but not at its close. Problems:
 * round.not_yet_open (with the instant as `value`), round.closed (with the instant as `value`).
 * @example checkOpen(round, "2026-12-01T00:00:00.000Z") // problem { code: "round.closed", value: … }
 */
export function checkOpen({ opensAt, closesAt }: VotingRound, at: Instant): Result<true> {
  if (at < opensAt) return failure({ code: "round.not_yet_open", value: opensAt });
  if (at >= closesAt) return failure({ code: "round.closed", value: closesAt });
  return success(true);
}

/** Whether a tier is sure enough. Problem: round.tier (with the `needed` one). @example checkTier("mail", "cookie") */
export function checkTier(needed: ParticipantTier, tier: ParticipantTier): Result<true> {
  return participantTiers.indexOf(tier) >= participantTiers.indexOf(needed)
    ? success(true)
    : failure({ code: "round.tier", needed });
}

/**
 * Whether people vote on a statement: while it is public, its words readable. Problem: statement.not_votable, with the
 * `state` it is in. @example checkVotable("rejected")
 */
export function checkVotable(state: StatementState): Result<true> {
  return state === "accepted" ? success(true) : failure({ code: "statement.not_votable", state });
}

/** Reads a vote from a form: "agree", "pass", "disagree" or "undo". Problem: vote.value. @example parseVote("pass") // 0 */
export function parseVote(text: string): Result<VoteValue | null> {
  const values: Readonly<Record<string, VoteValue | null>> = { agree: 1, pass: 0, disagree: -1, undo: null };
  const value = Object.hasOwn(values, text) ? values[text] : undefined;
  return value === undefined ? failure({ code: "vote.value", field: "vote" }) : success(value);
}

/** A statement's number in a form or an address; 0 for what is none. @example numberOf("12") // 12 */
export function numberOf(text: string | null | undefined): number {
  return /^\d{1,7}$/.test(text ?? "") ? Number(text) : 0;
}

/** What one vote says, whoever casts it. */
export interface SaidVote {
  /** The statement's number; 0 for what is none. */
  readonly statement: number;
  readonly value: VoteValue | null;
  readonly important: boolean;
}

/**
 * Reads the form of a vote: its statement, its answer and whether it is important. Problem: vote.value.
 * @example parseBallot({ statement: "3", vote: "agree" }) // { statement: 3, value: 1, important: false }
 */
export function parseBallot(values: Readonly<Record<string, string | undefined>>): Result<SaidVote> {
  const vote = parseVote(values["vote"] ?? "");
  if (!vote.ok) return vote;
  return success({
    statement: numberOf(values["statement"]),
    value: vote.value,
    important: values["important"] === "yes",
  });
}
