/** Rounds whose statements wait for the desk: for its moderators, or, once a round is over, for an answer. */
import type { Bilingual } from "~/domain/bilingual";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { RoundState } from "~/domain/rounds/round-state";
import type { Reader } from "../../store";
import { listHeldRounds } from "./held-rounds";
import { listRounds } from "./round-entries";

export interface WaitingRound {
  readonly slug: string;
  readonly title: Bilingual;
  /** Statements that wait for the moderators. */
  readonly pending: number;
  /** Statements of a round that is over and that have no answer; among them those that are late. */
  readonly unanswered: number;
  readonly overdue: number;
}

const underWay: readonly RoundState[] = ["open", "closing_soon", "upcoming"];

/** @param at the instant at which states are told */
export async function listWaitingRounds(
  reader: Reader,
  moment: Moment,
  at: Instant,
): Promise<WaitingRound[]> {
  const held = await listHeldRounds(reader);
  const pendingOf = new Map(held.map(({ slug, pending }) => [slug, pending]));
  const rounds = await listRounds(reader, moment, at);
  return rounds
    .map(({ slug, title, state, coverage: { total, answered, overdue } }) => ({
      slug,
      title,
      pending: pendingOf.get(slug) ?? 0,
      unanswered: underWay.includes(state) ? 0 : total - answered,
      overdue,
    }))
    .filter(({ pending, unanswered }) => pending + unanswered > 0);
}
