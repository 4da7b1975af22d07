/** Everything that is on record of one participant of a round, for themselves: a copy that they may take along. */
import { asc, eq } from "drizzle-orm";
import type { Reader } from "../../../store";
import type { HeldRound } from "../held-rounds";
import { findParticipants } from "./voting";

export interface OwnData {
  readonly since: string;
  readonly tier: string;
  /** Every vote, change and undoing, in order; null: taken back. */
  readonly votes: readonly {
    readonly statement: number;
    readonly value: number | null;
    readonly important: boolean;
    readonly at: string;
  }[];
  readonly statements: readonly {
    readonly number: number;
    readonly words: string;
    readonly state: string;
    readonly at: string;
  }[];
}

/** Null for somebody who has done nothing in this round. */
export async function findOwnData(
  reader: Reader,
  round: HeldRound,
  keyDigest: string,
): Promise<OwnData | null> {
  const { db, tables } = reader;
  const { participants, voteEvents, statements } = tables;
  const person = (await findParticipants(reader, [round.id], [keyDigest])).get(keyDigest);
  if (!person) return null;
  const [row] = await db
    .select({ since: participants.createdAt })
    .from(participants)
    .where(eq(participants.id, person.id));
  const votes = await db
    .select({
      statement: statements.number,
      value: voteEvents.value,
      important: voteEvents.important,
      at: voteEvents.at,
    })
    .from(voteEvents)
    .innerJoin(statements, eq(statements.id, voteEvents.statementId))
    .where(eq(voteEvents.participantId, person.id))
    .orderBy(asc(voteEvents.id));
  const own = await db
    .select({
      number: statements.number,
      words: statements.words,
      state: statements.stateCode,
      at: statements.createdAt,
    })
    .from(statements)
    .where(eq(statements.authorId, person.id))
    .orderBy(asc(statements.number));
  return { since: row!.since, tier: person.tier, votes, statements: own };
}
