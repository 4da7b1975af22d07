/** What the report on a round says beside its computed results: statements, counts by tier, moderation, answers. */
import { and, asc, countDistinct, eq, sql } from "drizzle-orm";
import type { Moment } from "~/domain/moment";
import type { GivenAnswer } from "~/domain/rounds/given-answer";
import type { ReportStatement, RoundReport, TierCounts } from "~/domain/rounds/report/round-report";
import { type ParticipantTier, type StatementState, statementStates } from "~/domain/rounds/round-codes";
import type { Reader } from "../../../store";
import { groupBy } from "../../bills/names-at";
import { listAnswersOf } from "../answers/list-answers";
import { listStatements } from "../statements";

/** With fewer people in a tier no statement is cut by tier: the others' counts would give theirs away. */
const fewestInTier = 10;

export async function findReportRows(
  reader: Reader,
  roundId: number,
  moment: Moment,
): Promise<Omit<RoundReport, "results" | "computedAt">> {
  const statements = await listStatements(reader, roundId);
  const counts = groupBy(await listCounts(reader, roundId), ({ number }) => number);
  const responses = await listResponsesByStatement(reader, roundId, moment);
  const moderation = Object.fromEntries(
    statementStates.map((state) => [state, statements.filter((each) => each.state === state).length]),
  ) as Record<StatementState, number>;
  const tiers = await listTierTotals(reader, roundId);
  const isCutByTier = tiers.every(({ people }) => people >= fewestInTier);
  const shown = statements.filter(({ state }) => state !== "pending");
  return {
    moderation,
    tiers,
    statements: shown.map(
      ({ number, words, language, origin, isMeta, state, mergedInto }): ReportStatement => {
        const own = counts.get(number) ?? [];
        return {
          number,
          words: state === "accepted" || state === "merged" ? words : null,
          language,
          origin,
          isMeta,
          state,
          mergedInto,
          important: own.reduce((sum, { important }) => sum + important, 0),
          byTier: isCutByTier ? own.map(({ number: _same, ...tier }) => tier) : [],
          responses: responses.get(number) ?? [],
        };
      },
    ),
  };
}

function columnsOf({ tables: { votes } }: Reader) {
  const whenValue = (value: number) =>
    sql<number>`sum(case when ${votes.value} = ${value} then 1 else 0 end)`.mapWith(Number);
  return {
    tier: votes.tierCode,
    agrees: whenValue(1),
    disagrees: whenValue(-1),
    passes: whenValue(0),
    important: sql<number>`sum(case when ${votes.important} then 1 else 0 end)`.mapWith(Number),
  };
}

async function listCounts(reader: Reader, roundId: number): Promise<(TierCounts & { number: number })[]> {
  const { db, tables } = reader;
  const { votes, statements, participantTiers } = tables;
  const rows = await db
    .select({ number: statements.number, ...columnsOf(reader) })
    .from(votes)
    .innerJoin(statements, eq(statements.id, votes.statementId))
    .innerJoin(participantTiers, eq(participantTiers.code, votes.tierCode))
    .where(eq(votes.roundId, roundId))
    .groupBy(statements.number, votes.tierCode, participantTiers.position)
    .orderBy(asc(statements.number), asc(participantTiers.position));
  return rows.map((row) => ({ ...row, tier: row.tier as ParticipantTier }));
}

/** A merged statement's votes were carried to the one that stands for it, and are counted there. */
async function listTierTotals(reader: Reader, roundId: number) {
  const { db, tables } = reader;
  const { votes, statements, participantTiers } = tables;
  const rows = await db
    .select({ people: countDistinct(votes.participantId), ...columnsOf(reader) })
    .from(votes)
    .innerJoin(statements, eq(statements.id, votes.statementId))
    .innerJoin(participantTiers, eq(participantTiers.code, votes.tierCode))
    .where(and(eq(votes.roundId, roundId), sql`${statements.stateCode} <> 'merged'`))
    .groupBy(votes.tierCode, participantTiers.position)
    .orderBy(asc(participantTiers.position));
  return rows.map((row) => ({ ...row, tier: row.tier as ParticipantTier }));
}

/** The answers that stand at a moment, by the statement's number. */
async function listResponsesByStatement(
  reader: Reader,
  roundId: number,
  moment: Moment,
): Promise<Map<number, GivenAnswer[]>> {
  const given = (await listAnswersOf(reader, [roundId], moment)).get(roundId) ?? [];
  const byNumber = groupBy(
    given.flatMap(({ statements, ...answer }) => statements.map(({ number }) => ({ number, answer }))),
    ({ number }) => number,
  );
  return new Map([...byNumber].map(([number, found]) => [number, found.map(({ answer }) => answer)]));
}
