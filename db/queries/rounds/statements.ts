/** Reads the statements of rounds: for who takes part, for and for the desk's queue. */
import { and, asc, count, eq, inArray, max } from "drizzle-orm";
import type { Instant } from "~/domain/dates/calendar-date";
import type { RejectionReason, StatementOrigin, StatementState } from "~/domain/rounds/round-codes";
import type { NumberedWords } from "~/domain/rounds/voting/check-statement";
import type { Reader } from "../../store";

/** As good as no limit: the engines want a number where there is an offset. */
const everyone = 1_000_000_000;

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

/** Which statements of a round; what is left out does not matter. */
export interface WhichStatements {
  readonly states?: readonly StatementState[];
  readonly authorId?: number;
  readonly numbers?: readonly number[];
  /** Pages of this many, from the first. */
  readonly page?: { readonly size: number; readonly at: number };
}

/** Of a round, by number. What is rejected or hidden keeps its words here: pages leave them out. */
export async function listStatements(
  { db, tables: { statements }, among }: Reader,
  roundId: number,
  { states, authorId, numbers, page }: WhichStatements = {},
): Promise<Statement[]> {
  const rows = await db
    .select()
    .from(statements)
    .where(
      and(
        eq(statements.roundId, roundId),
        states && inArray(statements.stateCode, [...states]),
        authorId === undefined ? undefined : eq(statements.authorId, authorId),
        numbers && among(statements.number, numbers),
      ),
    )
    .orderBy(asc(statements.number))
    .limit(page?.size ?? everyone)
    .offset(page ? page.size * (page.at - 1) : 0);
  const numbersOf = new Map(rows.map((row) => [row.id, row.number]));
  const missing = rows.flatMap(({ mergedIntoId }) =>
    mergedIntoId !== null && !numbersOf.has(mergedIntoId) ? [mergedIntoId] : [],
  );
  if (missing.length > 0)
    for (const row of await db
      .select()
      .from(statements)
      .where(among(statements.id, new Set(missing))))
      numbersOf.set(row.id, row.number);
  return rows.map((row) =>
    statementOf(row, row.mergedIntoId === null ? null : numbersOf.get(row.mergedIntoId)!),
  );
}

/** How many statements of a round are in each state; a state that none is in has no entry. */
export async function countStatements(
  { db, tables: { statements } }: Reader,
  roundId: number,
): Promise<Map<StatementState, number>> {
  const rows = await db
    .select({ state: statements.stateCode, found: count() })
    .from(statements)
    .where(eq(statements.roundId, roundId))
    .groupBy(statements.stateCode);
  return new Map(rows.map(({ state, found }) => [state as StatementState, found]));
}

/** What those say that people can vote on, by number. */
export async function listOpenWords(
  { db, tables: { statements } }: Reader,
  roundId: number,
): Promise<NumberedWords[]> {
  return db
    .select({ number: statements.number, words: statements.words })
    .from(statements)
    .where(and(eq(statements.roundId, roundId), eq(statements.stateCode, "accepted")))
    .orderBy(asc(statements.number));
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
