/** Reads the statements of rounds: for who takes part, for the desk's queue, and the public log of decisions. */
import { and, asc, count, desc, eq, inArray, max, ne } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { RejectionReason, StatementOrigin, StatementState } from "~/domain/rounds/round-codes";
import type { Reader } from "../../store";

export interface Statement {
  readonly id: number;
  readonly roundId: number;
  readonly number: number;
  readonly words: string;
  readonly language: string | null;
  readonly origin: StatementOrigin;
  readonly isMeta: boolean;
  readonly state: StatementState;
  readonly reason: RejectionReason | null;
  readonly mergedInto: number | null;
  readonly authorId: number | null;
  readonly version: number;
  readonly createdAt: Instant;
}

type Row = Reader["tables"]["statements"]["$inferSelect"];

/** Of a round, by number; null for every state. What is rejected or hidden keeps its words here: pages leave them out. */
export async function listStatements(
  { db, tables: { statements } }: Reader,
  roundId: number,
  states: readonly StatementState[] | null = null,
): Promise<Statement[]> {
  const rows = await db
    .select()
    .from(statements)
    .where(
      and(eq(statements.roundId, roundId), states ? inArray(statements.stateCode, [...states]) : undefined),
    )
    .orderBy(asc(statements.number));
  const numbers = new Map(rows.map((row) => [row.id, row.number]));
  const missing = rows.flatMap(({ mergedIntoId }) =>
    mergedIntoId !== null && !numbers.has(mergedIntoId) ? [mergedIntoId] : [],
  );
  if (missing.length > 0)
    for (const row of await db.select().from(statements).where(inArray(statements.id, missing)))
      numbers.set(row.id, row.number);
  return rows.map((row) =>
    statementOf(row, row.mergedIntoId === null ? null : numbers.get(row.mergedIntoId)!),
  );
}

export async function findStatement(
  { db, tables: { statements } }: Reader,
  roundId: number,
  number: number,
): Promise<Statement | null> {
  const [row] = await db
    .select()
    .from(statements)
    .where(and(eq(statements.roundId, roundId), eq(statements.number, number)));
  return row ? statementOf(row, null) : null;
}

/** The number the next statement of a round gets: from 1, never one that was used. */
export async function nextNumber({ db, tables: { statements } }: Reader, roundId: number): Promise<number> {
  const [row] = await db
    .select({ last: max(statements.number) })
    .from(statements)
    .where(eq(statements.roundId, roundId));
  return (row?.last ?? 0) + 1;
}

export interface ModerationEntry {
  readonly number: number;
  readonly to: StatementState;
  readonly reason: RejectionReason | null;
  readonly note: string | null;
  /** The number of the statement it was merged into. */
  readonly into: number | null;
  readonly at: Instant;
}

/** Every decision about the statements of a round, newest first: what everybody may know of them, so not who decided. */
export async function listDecisionsMade(
  { db, tables: { statements, statementSteps } }: Reader,
  roundId: number,
): Promise<ModerationEntry[]> {
  const rows = await db
    .select({ step: statementSteps, number: statements.number })
    .from(statementSteps)
    .innerJoin(statements, eq(statements.id, statementSteps.statementId))
    .where(and(eq(statements.roundId, roundId), ne(statementSteps.toState, "pending")))
    .orderBy(desc(statementSteps.id));
  const targets = [...new Set(rows.flatMap(({ step }) => step.mergedIntoId ?? []))];
  const numbers = new Map(
    targets.length === 0
      ? []
      : (await db.select().from(statements).where(inArray(statements.id, targets))).map((row) => [
          row.id,
          row.number,
        ]),
  );
  return rows.map(({ step, number }) => ({
    number,
    to: step.toState as StatementState,
    reason: step.reasonCode as RejectionReason | null,
    note: step.note,
    into: step.mergedIntoId === null ? null : numbers.get(step.mergedIntoId)!,
    at: step.at as Instant,
  }));
}

/** How many statements of somebody who takes part wait for the moderators. */
export async function countPendingOf({ db, tables }: Reader, authorId: number): Promise<number> {
  const { statements } = tables;
  const [row] = await db
    .select({ pending: count() })
    .from(statements)
    .where(and(eq(statements.authorId, authorId), eq(statements.stateCode, "pending")));
  return row!.pending;
}

/** Who put a seed forward: somebody else lets it in. Null for a participant's statement. */
export async function findWriterOf({ db, tables }: Reader, statementId: number): Promise<number | null> {
  const { statementSteps } = tables;
  const [row] = await db
    .select({ staffId: statementSteps.staffId })
    .from(statementSteps)
    .where(and(eq(statementSteps.statementId, statementId), eq(statementSteps.toState, "pending")))
    .orderBy(asc(statementSteps.id))
    .limit(1);
  return row?.staffId ?? null;
}

function statementOf(row: Row, mergedInto: number | null): Statement {
  return {
    id: row.id,
    roundId: row.roundId,
    number: row.number,
    words: row.words,
    language: row.language,
    origin: row.originCode as StatementOrigin,
    isMeta: row.isMeta,
    state: row.stateCode as StatementState,
    reason: row.reasonCode as RejectionReason | null,
    mergedInto,
    authorId: row.authorId,
    version: row.version,
    createdAt: row.createdAt as Instant,
  };
}
