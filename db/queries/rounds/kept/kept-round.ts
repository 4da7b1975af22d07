/**
 * A round as an export tells it: statements that were decided about, and the votes that stand. Words that were kept
 * out or hidden are left empty, as on every page; a merged statement's votes were carried to the one that stands.
 */
import { and, asc, eq, gte, lte, notInArray } from "drizzle-orm";
import { setImmediate } from "node:timers/promises";
import {
  buildVoteTable,
  type VoteEvent,
  type VoteTable,
  type VoteValue,
} from "~/domain/opinion/votes/vote-table";
import type { ImportedRound, ImportedStatement } from "~/domain/rounds/files/imported-round";
import type { Reader } from "../../../store";
import { listImports, type RoundRow } from "./imported-votes";

/** People whose votes are read in one query: others wait no longer than for these. */
const peopleAtOnce = 50;
/** Not public yet, or told of under another number. */
const leftOut = ["pending", "merged"];

export type KeptRound = Pick<ImportedRound, "statements" | "votes">;

export async function loadKeptRound(reader: Reader, round: RoundRow): Promise<KeptRound> {
  return { statements: await listKept(reader, round), votes: await readVotes(reader, round.id) };
}

async function listKept(reader: Reader, { id, kind }: RoundRow): Promise<ImportedStatement[]> {
  const { db, tables } = reader;
  const { statements, statementSteps } = tables;
  const rows = await db
    .select()
    .from(statements)
    .where(and(eq(statements.roundId, id), notInArray(statements.stateCode, leftOut)))
    .orderBy(asc(statements.number));
  const decided = await db
    .selectDistinct({ id: statementSteps.statementId })
    .from(statementSteps)
    .innerJoin(statements, eq(statements.id, statementSteps.statementId))
    .where(and(eq(statements.roundId, id), notInArray(statementSteps.toState, leftOut)));
  const isDecided = new Set(decided.map((row) => row.id));
  const [newest] = kind === "imported" ? await listImports(reader, id) : [];
  return rows.map((row) => ({
    id: row.number,
    text: row.stateCode === "accepted" ? row.words : "",
    author: row.authorId,
    at: Date.parse(row.createdAt),
    isRejected: row.stateCode === "rejected",
    isAccepted: row.stateCode !== "rejected" && isDecided.has(row.id),
    isMeta: row.isMeta,
    isSeed: newest && !newest.report.isSeedKnown ? null : row.originCode === "seed",
  }));
}

/** The votes that stand, under the statements' numbers, read in small parts with room between for whoever waits. */
export async function readVotes({ db, tables }: Reader, roundId: number): Promise<VoteTable> {
  const { participants, statements, votes } = tables;
  const people = await db
    .select({ id: participants.id })
    .from(participants)
    .where(eq(participants.roundId, roundId))
    .orderBy(asc(participants.id));
  const events: VoteEvent[] = [];
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    const part = people.slice(from, from + peopleAtOnce);
    const rows = await db
      .select({
        participant: votes.participantId,
        statement: statements.number,
        value: votes.value,
        at: votes.castAt,
      })
      .from(votes)
      .innerJoin(statements, eq(statements.id, votes.statementId))
      .where(
        and(
          eq(votes.roundId, roundId),
          gte(votes.participantId, part[0]!.id),
          lte(votes.participantId, part.at(-1)!.id),
          notInArray(statements.stateCode, leftOut),
        ),
      );
    for (const { value, at, ...row } of rows)
      events.push({ ...row, value: value as VoteValue, at: Date.parse(at) });
    await setImmediate();
  }
  return buildVoteTable(events);
}
