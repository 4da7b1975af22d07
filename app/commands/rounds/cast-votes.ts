/**
 * Takes votes, many people's in one transaction: whoever waits for the disk waits for all of them at once. Each vote is
 * judged by itself at the transaction's own instant; one that is refused writes nothing and holds up no other.
 */
import { type Instant, requireInstant } from "~/domain/dates/calendar-date";
import { checkOpen, checkTier, checkVotable, type VoteValue } from "~/domain/rounds/voting/check-vote";
import { failure, type Problem, type Result, success } from "~/domain/result";
import { findHeldRounds, type HeldRound } from "~db/queries/rounds/held-rounds";
import {
  findParticipants,
  findStatementRows,
  listStandingVotes,
  type ParticipantRow,
  type StatementRow,
} from "~db/queries/rounds/taking-part/voting";
import type { Reader, Store } from "~db/store";
import { deleteVote, insertParticipants, insertVoteEvents, upsertVotes } from "~db/writes/rounds/votes";

export interface Ballot {
  /** A round's slug. */
  readonly round: string;
  /** The statement's number within it. */
  readonly statement: number;
  /** Null takes the vote back. */
  readonly value: VoteValue | null;
  /** "Important to me"; of no weight for a vote taken back. */
  readonly important: boolean;
  /** A keyed digest of the participant's secret, of this round only. */
  readonly keyDigest: string;
  readonly networkDigest: string | null;
}

/** One answer for each ballot, in their order. @param clock asked once, within the transaction */
export function castVotes(
  store: Store,
  ballots: readonly Ballot[],
  clock: () => Date,
): Promise<Result<true>[]> {
  if (ballots.length === 0) return Promise.resolve([]);
  return store.transaction(async (within) => {
    const at = requireInstant(clock().toISOString());
    const { judged, people } = await judge(within, ballots, at);
    const taken = judged.filter((one) => "round" in one);
    if (taken.length > 0) await write(within, taken, people, at);
    return judged.map((one) => ("problem" in one ? failure(one.problem) : success(true as const)));
  });
}

interface Taken {
  readonly ballot: Ballot;
  readonly round: HeldRound;
  readonly statement: StatementRow;
}

async function judge(
  within: Reader,
  ballots: readonly Ballot[],
  at: Instant,
): Promise<{
  readonly judged: readonly (Taken | { readonly problem: Problem })[];
  /** Those who have taken part before. */
  readonly people: ReadonlyMap<string, ParticipantRow>;
}> {
  const rounds = await findHeldRounds(
    within,
    ballots.map(({ round }) => round),
  );
  const ids = [...rounds.values()].map(({ id }) => id);
  const numbers = [...new Set(ballots.map(({ statement }) => statement))];
  const statements = await findStatementRows(within, ids, numbers);
  const people = await findParticipants(
    within,
    ids,
    ballots.map(({ keyDigest }) => keyDigest),
  );
  const judged = ballots.map((ballot) => {
    const round = rounds.get(ballot.round);
    if (!round) return { problem: { code: "round.unknown", value: ballot.round.slice(0, 40) } };
    const statement = statements.get(`${round.id} ${ballot.statement}`);
    if (!statement) return { problem: { code: "statement.unknown", value: ballot.statement } };
    const tier = people.get(ballot.keyDigest)?.tier ?? "cookie";
    for (const check of [checkOpen(round, at), checkTier(round.tier, tier), checkVotable(statement.state)])
      if (!check.ok) return { problem: check.problem };
    return { ballot, round, statement };
  });
  return { judged, people };
}

async function write(
  within: Reader,
  taken: readonly Taken[],
  known: ReadonlyMap<string, ParticipantRow>,
  at: Instant,
): Promise<void> {
  const people = await requireParticipants(within, taken, known, at);
  const idOf = ({ ballot }: Taken) => people.get(ballot.keyDigest)!.id;
  const standing = await listStandingVotes(
    within,
    [...people.values()].map(({ id }) => id),
    [...new Set(taken.map(({ statement }) => statement.id))],
  );
  const before = new Map(standing.map((vote) => [pairOf(vote.participantId, vote.statementId), vote]));
  const latest = new Map<string, ReturnType<typeof eventOf>>();
  const events = [];
  for (const one of taken) {
    const event = eventOf(one, people.get(one.ballot.keyDigest)!, at);
    const pair = pairOf(idOf(one), one.statement.id);
    const stands = latest.get(pair) ?? before.get(pair) ?? { value: null, important: false };
    if (stands.value === event.value && stands.important === event.important) continue;
    events.push(event);
    latest.set(pair, event);
  }
  if (events.length > 0) await insertVoteEvents(within, events);
  const last = [...latest.values()];
  const kept = last.flatMap(({ value, at: castAt, ...vote }) =>
    value === null ? [] : [{ ...vote, value, castAt }],
  );
  await upsertVotes(within, kept);
  for (const { value, participantId, statementId } of last)
    if (value === null) await deleteVote(within, participantId, statementId);
}

/** Who votes, added when they are new: the keys are theirs, so two at once are one person. */
async function requireParticipants(
  within: Reader,
  taken: readonly Taken[],
  known: ReadonlyMap<string, ParticipantRow>,
  at: Instant,
): Promise<ReadonlyMap<string, ParticipantRow>> {
  const fresh = new Map(
    taken
      .filter(({ ballot }) => !known.has(ballot.keyDigest))
      .map(({ ballot: { keyDigest, networkDigest }, round }) => [
        keyDigest,
        { roundId: round.id, keyDigest, networkDigest, tierCode: "cookie", createdAt: at },
      ]),
  );
  if (fresh.size === 0) return known;
  await insertParticipants(within, [...fresh.values()]);
  const roundIds = [...new Set(taken.map(({ round }) => round.id))];
  const keys = taken.map(({ ballot }) => ballot.keyDigest);
  return findParticipants(within, roundIds, keys);
}

function eventOf({ ballot, round, statement }: Taken, { id, tier }: ParticipantRow, at: Instant) {
  const { value } = ballot;
  return {
    roundId: round.id,
    participantId: id,
    statementId: statement.id,
    value,
    important: value !== null && ballot.important,
    tierCode: tier,
    at,
  };
}

const pairOf = (participantId: number, statementId: number) => `${participantId} ${statementId}`;
