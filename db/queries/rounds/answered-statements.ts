/** What of each round's statements has an answer at a moment: counts, not the statements themselves. */
import { and, eq, inArray, lte, max, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { AnsweredStatement } from "~/domain/rounds/coverage";
import type { StatementState, Verdict } from "~/domain/rounds/round-codes";
import type { Reader } from "../../store";
import { groupBy } from "../bills/names-at";
import { knownAt } from "../known-at";

/** Statements by round, those alike in their state and answer counted together; of several answers the last counts. */
export async function listAnswered(
  { db, tables }: Reader,
  roundIds: readonly number[],
  moment: Moment,
): Promise<Map<number, AnsweredStatement[]>> {
  if (roundIds.length === 0) return new Map();
  const { statements, responses, responseStatements } = tables;
  const last = db
    .select({ statementId: responseStatements.statementId, responseId: max(responses.id).as("response_id") })
    .from(responseStatements)
    .innerJoin(responses, eq(responses.id, responseStatements.responseId))
    .where(and(knownAt(responses, moment), lte(responses.respondedOn, moment.asOf)))
    .groupBy(responseStatements.statementId)
    .as("last_answer");
  const rows = await db
    .select({
      roundId: statements.roundId,
      state: statements.stateCode,
      verdict: responses.verdictCode,
      respondedOn: responses.respondedOn,
      untilOn: responses.untilOn,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(statements)
    .leftJoin(last, eq(last.statementId, statements.id))
    .leftJoin(responses, eq(responses.id, last.responseId))
    .where(roundIds.length > 500 ? undefined : inArray(statements.roundId, [...roundIds]))
    .groupBy(
      statements.roundId,
      statements.stateCode,
      responses.verdictCode,
      responses.respondedOn,
      responses.untilOn,
    );
  return groupBy(
    rows.map(({ roundId, state, verdict, respondedOn, untilOn, count }) => ({
      roundId,
      state: state as StatementState,
      answer:
        verdict === null
          ? null
          : {
              verdict: verdict as Verdict,
              respondedOn: respondedOn as CalendarDate,
              untilOn: untilOn as CalendarDate | null,
            },
      count,
    })),
    ({ roundId }) => roundId,
  );
}
