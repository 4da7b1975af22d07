/** What one participant of a round has done: their votes, and what they said themselves. Nobody else is told. */
import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import type { VoteValue } from "~/domain/rounds/voting/check-vote";
import type { Reader } from "../../../store";
import type { HeldRound } from "../held-rounds";
import { listStatements, type Statement } from "../statements";
import { findParticipants } from "./voting";

export interface OwnVote {
  readonly number: number;
  readonly words: string;
  readonly value: VoteValue;
  readonly important: boolean;
  readonly castAt: string;
}

export interface Participation {
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
  const participantId = await findId(reader, round.id, keyDigest);
  if (participantId === nobody) return { votes: [], statements: [] };
  const { votes, statements } = reader.tables;
  const rows = await reader.db
    .select({
      number: statements.number,
      words: statements.words,
      value: votes.value,
      important: votes.important,
      castAt: votes.castAt,
    })
    .from(votes)
    .innerJoin(statements, eq(statements.id, votes.statementId))
    .where(and(eq(votes.participantId, participantId), eq(statements.stateCode, "accepted")))
    .orderBy(desc(votes.castAt), asc(statements.number));
  return {
    votes: rows.map((row) => ({ ...row, value: row.value as VoteValue })),
    statements: await listStatements(reader, round.id, { authorId: participantId }),
  };
}

/** How far a participant is: what the page of voting needs, however many statements there are. */
export interface Progress {
  /** The statements that they can vote on and have not, by number. */
  readonly left: readonly { readonly number: number }[];
  /** How many they have voted on, of those that can be voted on. */
  readonly voted: number;
  /** How many they wrote. */
  readonly written: number;
}

export async function findProgress(
  reader: Reader,
  round: HeldRound,
  keyDigest: string | null,
): Promise<Progress> {
  const { db, tables } = reader;
  const { votes, statements } = tables;
  const participantId = await findId(reader, round.id, keyDigest);
  const isTheirs = and(eq(votes.statementId, statements.id), eq(votes.participantId, participantId));
  const isOpen = and(eq(statements.roundId, round.id), eq(statements.stateCode, "accepted"));
  const left = await db
    .select({ number: statements.number })
    .from(statements)
    .leftJoin(votes, isTheirs)
    .where(and(isOpen, isNull(votes.statementId)))
    .orderBy(asc(statements.number));
  const [voted] = await db
    .select({ found: count() })
    .from(statements)
    .innerJoin(votes, isTheirs)
    .where(isOpen);
  const [written] = await db
    .select({ found: count() })
    .from(statements)
    .where(and(eq(statements.roundId, round.id), eq(statements.authorId, participantId)));
  return { left, voted: voted!.found, written: written!.found };
}

/** No participant has this id. */
const nobody = -1;

/** `nobody` before they have done anything. */
async function findId(reader: Reader, roundId: number, keyDigest: string | null): Promise<number> {
  if (keyDigest === null) return nobody;
  return (await findParticipants(reader, [roundId], [keyDigest])).get(keyDigest)?.id ?? nobody;
}
