/**
 * What the results of a round are computed from, and those that were stored. Votes are read in small parts, with room
 * between them for whoever waits; who somebody is stays here.
 */
import { and, eq, max } from "drizzle-orm";
import { methodVersion } from "~/domain/opinion/method-version";
import type { RoundResults } from "~/domain/opinion/results";
import type { StatementMark, VoteTable } from "~/domain/opinion/votes/vote-table";
import type { Reader } from "../../../store";
import { readVotes } from "./kept-round";

/** Up to where results count: the last vote event and the last moderation step; 0 before the first. */
export interface CountedTo {
  readonly lastEventId: number;
  readonly lastStepId: number;
}

export async function findCountedTo(
  { db, tables: { voteEvents, statementSteps, statements } }: Reader,
  roundId: number,
): Promise<CountedTo> {
  const [event] = await db
    .select({ last: max(voteEvents.id) })
    .from(voteEvents)
    .where(eq(voteEvents.roundId, roundId));
  const [step] = await db
    .select({ last: max(statementSteps.id) })
    .from(statementSteps)
    .innerJoin(statements, eq(statements.id, statementSteps.statementId))
    .where(eq(statements.roundId, roundId));
  return { lastEventId: event?.last ?? 0, lastStepId: step?.last ?? 0 };
}

export interface OpinionInput {
  readonly votes: VoteTable;
  readonly marks: readonly StatementMark[];
}

/**
 * The votes that stand, under the statements' numbers. A merged statement's are left out: they were carried to the
 * statement that stands for it. What waits for the moderators or was rejected does not shape the groups.
 */
export async function loadOpinionInput(reader: Reader, roundId: number): Promise<OpinionInput> {
  const { db, tables } = reader;
  const { statements } = tables;
  const rows = await db
    .select({ id: statements.number, state: statements.stateCode, isMeta: statements.isMeta })
    .from(statements)
    .where(eq(statements.roundId, roundId));
  const marks = rows.map(({ id, state, isMeta }) => {
    return { id, isMeta, isRejected: state === "rejected" || state === "pending" };
  });
  return { votes: await readVotes(reader, roundId), marks };
}

export interface StoredResults extends CountedTo {
  readonly results: RoundResults;
  readonly computedAt: string;
}

/** Results of today's method counted up to here; null when none were stored. */
export async function findStoredResults(
  { db, tables: { opinionResults } }: Reader,
  roundId: number,
  { lastEventId, lastStepId }: CountedTo,
): Promise<StoredResults | null> {
  const [row] = await db
    .select()
    .from(opinionResults)
    .where(
      and(
        eq(opinionResults.roundId, roundId),
        eq(opinionResults.methodVersion, methodVersion),
        eq(opinionResults.lastEventId, lastEventId),
        eq(opinionResults.lastStepId, lastStepId),
      ),
    );
  return row
    ? {
        lastEventId,
        lastStepId,
        results: JSON.parse(row.result) as RoundResults,
        computedAt: row.computedAt,
      }
    : null;
}
