/** What one participant of a round has done: their votes, and what they said themselves. Nobody else is told. */
import { asc, desc, eq } from "drizzle-orm";
import type { VoteValue } from "~/domain/rounds/voting/check-vote";
import type { Reader } from "../../store";
import { listStatements, type Statement } from "./statements";
import { type HeldRound } from "./held-rounds";
import { findParticipants } from "./voting";

export interface OwnVote {
  readonly number: number;
  readonly words: string;
  readonly value: VoteValue;
  readonly important: boolean;
  readonly castAt: string;
}

export interface Participation {
  /** Null before they have done anything. */
  readonly participantId: number | null;
  /** Those they can vote on. */
  readonly open: readonly Statement[];
  /** The newest first. */
  readonly votes: readonly OwnVote[];
  /** In the order in which they wrote them. */
  readonly statements: readonly Statement[];
}

export async function findParticipation(
  reader: Reader,
  round: HeldRound,
  keyDigest: string | null,
): Promise<Participation> {
  const open = await listStatements(reader, round.id, ["accepted"]);
  const participantId = keyDigest === null ? null : await findId(reader, round.id, keyDigest);
  if (participantId === null) return { participantId, open, votes: [], statements: [] };
  const { votes, statements } = reader.tables;
  const rows = await reader.db
    .select({
      number: statements.number,
      words: statements.words,
      state: statements.stateCode,
      value: votes.value,
      important: votes.important,
      castAt: votes.castAt,
    })
    .from(votes)
    .innerJoin(statements, eq(statements.id, votes.statementId))
    .where(eq(votes.participantId, participantId))
    .orderBy(desc(votes.castAt), asc(statements.number));
  const own = await reader.db
    .select({ number: statements.number })
    .from(statements)
    .where(eq(statements.authorId, participantId));
  const numbers = new Set(own.map(({ number }) => number));
  const all = numbers.size === 0 ? [] : await listStatements(reader, round.id);
  return {
    participantId,
    open,
    votes: rows
      .filter(({ state }) => state === "accepted")
      .map(({ state: _shown, ...row }) => ({ ...row, value: row.value as VoteValue })),
    statements: all.filter(({ number }) => numbers.has(number)),
  };
}

async function findId(reader: Reader, roundId: number, keyDigest: string): Promise<number | null> {
  return (await findParticipants(reader, [roundId], [keyDigest])).get(keyDigest)?.id ?? null;
}
