/** The public log of what was decided about statements: what everybody may know of it, so not who decided. */
import { and, count, desc, eq, ne } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { RejectionReason, StatementState } from "~/domain/rounds/round-codes";
import type { Reader } from "../../store";

export interface ModerationEntry {
  readonly number: number;
  readonly to: StatementState;
  readonly reason: RejectionReason | null;
  readonly note: string | null;
  /** The number of the statement it was merged into. */
  readonly into: number | null;
  readonly at: Instant;
}

export interface Decisions {
  readonly entries: readonly ModerationEntry[];
  readonly pages: number;
}

const pageSize = 100;

/** A page of the decisions about the statements of a round, newest first. */
export async function listDecisionsMade(
  { db, tables: { statements, statementSteps }, among }: Reader,
  roundId: number,
  page = 1,
): Promise<Decisions> {
  const isDecision = and(eq(statements.roundId, roundId), ne(statementSteps.toState, "pending"));
  const [all] = await db
    .select({ found: count() })
    .from(statementSteps)
    .innerJoin(statements, eq(statements.id, statementSteps.statementId))
    .where(isDecision);
  const rows = await db
    .select({ step: statementSteps, number: statements.number })
    .from(statementSteps)
    .innerJoin(statements, eq(statements.id, statementSteps.statementId))
    .where(isDecision)
    .orderBy(desc(statementSteps.id))
    .limit(pageSize)
    .offset(pageSize * (page - 1));
  const targets = [...new Set(rows.flatMap(({ step }) => step.mergedIntoId ?? []))];
  const merged = await db.select().from(statements).where(among(statements.id, targets));
  const numbers = new Map(merged.map((row) => [row.id, row.number]));
  const entries = rows.map(({ step, number }) => ({
    number,
    to: step.toState as StatementState,
    reason: step.reasonCode as RejectionReason | null,
    note: step.note,
    into: step.mergedIntoId === null ? null : numbers.get(step.mergedIntoId)!,
    at: step.at as Instant,
  }));
  return { entries, pages: Math.max(1, Math.ceil(all!.found / pageSize)) };
}
