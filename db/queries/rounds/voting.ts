/** What taking votes and statements reads: a round's hours, its statements' states, who takes part, the votes that stand. */
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ParticipantTier, StatementState } from "~/domain/rounds/round-codes";
import type { VoteValue, VotingRound } from "~/domain/rounds/voting/check-vote";
import type { Reader } from "../../store";

export interface HeldRound extends VotingRound {
  readonly id: number;
  readonly slug: string;
}

/** The rounds of these slugs that are held here, as they stand now; no other has an entry. */
export async function findHeldRounds(
  { db, tables: { rounds, roundFacts } }: Reader,
  slugs: readonly string[],
): Promise<Map<string, HeldRound>> {
  const rows = await db
    .select({
      id: rounds.id,
      slug: rounds.slug,
      opensAt: roundFacts.opensAt,
      closesAt: roundFacts.closesAt,
      tier: roundFacts.tierCode,
      takesStatements: roundFacts.takesStatements,
      statementLimit: roundFacts.statementLimit,
    })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), isNull(roundFacts.retractedAt)))
    .where(and(inArray(rounds.slug, [...new Set(slugs)]), eq(rounds.kindCode, "native")));
  const held = rows.filter((row) => row.opensAt !== null && row.closesAt !== null);
  return new Map(
    held.map((row) => [
      row.slug,
      {
        id: row.id,
        slug: row.slug,
        opensAt: row.opensAt as Instant,
        closesAt: row.closesAt as Instant,
        tier: (row.tier ?? "cookie") as ParticipantTier,
        takesStatements: row.takesStatements ?? true,
        statementLimit: row.statementLimit ?? defaultStatementLimit,
      },
    ]),
  );
}

/** In characters, where a round says nothing else. */
export const defaultStatementLimit = 140;

export interface StatementRow {
  readonly id: number;
  readonly roundId: number;
  readonly number: number;
  readonly state: StatementState;
}

/** The statements of these numbers in these rounds, by `roundId number`. */
export async function findStatementRows(
  { db, tables: { statements } }: Reader,
  roundIds: readonly number[],
  numbers: readonly number[],
): Promise<Map<string, StatementRow>> {
  const rows = await db
    .select({
      id: statements.id,
      roundId: statements.roundId,
      number: statements.number,
      state: statements.stateCode,
    })
    .from(statements)
    .where(and(inArray(statements.roundId, [...roundIds]), inArray(statements.number, [...numbers])));
  return new Map(
    rows.map((row) => [`${row.roundId} ${row.number}`, { ...row, state: row.state as StatementState }]),
  );
}

export interface ParticipantRow {
  readonly id: number;
  readonly tier: ParticipantTier;
}

/** Those who take part in these rounds with these keys, by their key; a key is of one round only. */
export async function findParticipants(
  { db, tables: { participants } }: Reader,
  roundIds: readonly number[],
  keyDigests: readonly string[],
): Promise<Map<string, ParticipantRow>> {
  const rows = await db
    .select({ id: participants.id, key: participants.keyDigest, tier: participants.tierCode })
    .from(participants)
    .where(
      and(
        inArray(participants.roundId, [...roundIds]),
        isNotNull(participants.keyDigest),
        inArray(participants.keyDigest, [...new Set(keyDigests)]),
      ),
    );
  return new Map(rows.map(({ id, key, tier }) => [key!, { id, tier: tier as ParticipantTier }]));
}

export interface StandingVote {
  readonly participantId: number;
  readonly statementId: number;
  readonly value: VoteValue;
  readonly important: boolean;
}

/** The votes that stand of these people on these statements. */
export async function listStandingVotes(
  { db, tables: { votes } }: Reader,
  participantIds: readonly number[],
  statementIds: readonly number[],
): Promise<StandingVote[]> {
  const rows = await db
    .select({
      participantId: votes.participantId,
      statementId: votes.statementId,
      value: votes.value,
      important: votes.important,
    })
    .from(votes)
    .where(
      and(inArray(votes.participantId, [...participantIds]), inArray(votes.statementId, [...statementIds])),
    );
  return rows.map((row) => ({ ...row, value: row.value as VoteValue }));
}

/** Whether anybody has ever voted on a statement: its words are frozen from the first vote on. */
export async function hasVotes(
  { db, tables: { voteEvents } }: Reader,
  { id, roundId }: { readonly id: number; readonly roundId: number },
): Promise<boolean> {
  const [row] = await db
    .select({ one: sql<number>`1` })
    .from(voteEvents)
    .where(and(eq(voteEvents.roundId, roundId), eq(voteEvents.statementId, id)))
    .limit(1);
  return row !== undefined;
}

/** The votes that stand on a statement, with how sure each voter was. */
export async function listVotesOn(
  { db, tables: { votes } }: Reader,
  statementId: number,
): Promise<{ participantId: number; value: number; important: boolean; tierCode: string }[]> {
  return db
    .select({
      participantId: votes.participantId,
      value: votes.value,
      important: votes.important,
      tierCode: votes.tierCode,
    })
    .from(votes)
    .where(eq(votes.statementId, statementId))
    .orderBy(asc(votes.participantId));
}

/** Of any kind; null when there is none of this slug. */
export async function findRoundId({ db, tables: { rounds } }: Reader, slug: string): Promise<number | null> {
  const [row] = await db.select({ id: rounds.id }).from(rounds).where(eq(rounds.slug, slug));
  return row?.id ?? null;
}
