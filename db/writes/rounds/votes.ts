/** The rows of votes and of who casts them: many at a time, because many people vote in the same instant. */
import { and, eq, sql } from "drizzle-orm";
import type { Reader } from "../../store";

type Participant = Reader["tables"]["participants"]["$inferInsert"];
type Vote = Reader["tables"]["votes"]["$inferInsert"];
type VoteEvent = Reader["tables"]["voteEvents"]["$inferInsert"];

/** Rows of one statement: below the number of parameters that either engine takes. */
const atOnce = 500;

/** Adds those who are new; one whose key is known already is left as it is. */
export async function insertParticipants(
  { db, tables, insertMany }: Reader,
  rows: readonly Participant[],
): Promise<void> {
  for (const part of inParts(rows)) await insertMany(db, tables.participants, part, sql.raw("do nothing"));
}

/** Writes the latest votes: one row for a person and a statement, whatever stood before. */
export async function upsertVotes({ db, tables, insertMany }: Reader, rows: readonly Vote[]): Promise<void> {
  for (const part of inParts(rows)) await insertMany(db, tables.votes, part, replacing);
}

const replacing = sql.raw(
  `(participant_id, statement_id) do update set value = excluded.value, important = excluded.important,
    tier_code = excluded.tier_code, cast_at = excluded.cast_at`,
);

export async function deleteVote(
  { db, tables: { votes } }: Reader,
  participantId: number,
  statementId: number,
): Promise<void> {
  await db
    .delete(votes)
    .where(and(eq(votes.participantId, participantId), eq(votes.statementId, statementId)));
}

/** In the order in which they came. */
export async function insertVoteEvents(
  { db, tables, insertMany }: Reader,
  rows: readonly VoteEvent[],
): Promise<void> {
  for (const part of inParts(rows)) await insertMany(db, tables.voteEvents, part);
}

/** Of at most five hundred rows each. */
export function inParts<T>(rows: readonly T[]): T[][] {
  const found: T[][] = [];
  for (let from = 0; from < rows.length; from += atOnce) found.push(rows.slice(from, from + atOnce));
  return found;
}
