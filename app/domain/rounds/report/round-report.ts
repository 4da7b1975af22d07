/**
 * What the report on a round is made of, beside its computed results: pages and files read the same value. It holds no
 * person, and no words that moderators kept back. Types only.
 */
import type { RoundResults } from "../../opinion/results";
import type { GivenAnswer } from "../given-answer";
import type { ParticipantTier, StatementOrigin, StatementState } from "../round-codes";

/** Votes that stand, of one tier of participants. */
export interface TierCounts {
  readonly tier: ParticipantTier;
  readonly agrees: number;
  readonly disagrees: number;
  readonly passes: number;
  /** Said to be important by the voter. */
  readonly important: number;
}

export interface ReportStatement {
  readonly number: number;
  /** Null for what was rejected or hidden. */
  readonly words: string | null;
  readonly language: string | null;
  readonly origin: StatementOrigin;
  readonly isMeta: boolean;
  readonly state: StatementState;
  readonly mergedInto: number | null;
  /** How many said that it is important to them. */
  readonly important: number;
  /** Empty where a tier has fewer than ten people: a few votes beside a name for them would tell who voted how. */
  readonly byTier: readonly TierCounts[];
  readonly responses: readonly GivenAnswer[];
}

/** People who voted, of one tier, and their votes. */
export interface TierTotals extends TierCounts {
  readonly people: number;
}

export interface RoundReport {
  readonly results: RoundResults;
  readonly computedAt: string;
  /** Every statement but those that wait for the moderators, by number. */
  readonly statements: readonly ReportStatement[];
  readonly tiers: readonly TierTotals[];
  /** How many statements are in each state. */
  readonly moderation: Readonly<Record<StatementState, number>>;
}
