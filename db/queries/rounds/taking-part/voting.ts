/** What taking votes and statements reads: the statements' states, who takes part, the votes that stand. */
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { ParticipantTier, StatementState } from "~/domain/rounds/round-codes";
import type { VoteValue } from "~/domain/rounds/voting/check-vote";
import type { Reader } from "../../../store";

export interface StatementRow {
  readonly id: number;
  readonly roundId: number;
  readonly number: number;
  readonly state: StatementState;
}

/** The statements of these numbers in these rounds, by `roundId number`. */
export async function findStatementRows(
  { db, tables: { statements }, among }: Reader,
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
    .where(and(inArray(statements.roundId, [...roundIds]), among(statements.number, numbers)));
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
  { db, tables: { participants }, among }: Reader,
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
        among(participants.keyDigest, new Set(keyDigests)),
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
  { db, tables: { votes }, among }: Reader,
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
    .where(and(among(votes.participantId, participantIds), among(votes.statementId, statementIds)));
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
