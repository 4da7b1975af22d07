/** What a round holds that was read from elsewhere: its statements, every vote event, and which files they came from. */
import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { buildVoteTable, type VoteValue } from "~/domain/opinion/votes/vote-table";
import type { KeptReport } from "~/domain/rounds/files/imported-round";
import type { HeldImport } from "~/domain/rounds/files/plan-import";
import type { RoundKind, StatementOrigin, StatementState } from "~/domain/rounds/round-codes";
import type { Reader } from "../../../store";

export interface RoundRow {
  readonly id: number;
  readonly kind: RoundKind;
}

export async function findRoundRow(
  { db, tables: { rounds } }: Reader,
  slug: string,
): Promise<RoundRow | null> {
  const [row] = await db
    .select({ id: rounds.id, kind: rounds.kindCode })
    .from(rounds)
    .where(eq(rounds.slug, slug));
  return row ? { id: row.id, kind: row.kind as RoundKind } : null;
}

/** The rounds held elsewhere whose record that stands gives this address. */
export async function listSlugsAt(
  { db, tables: { rounds, roundFacts } }: Reader,
  address: string,
): Promise<string[]> {
  const rows = await db
    .select({ slug: rounds.slug })
    .from(roundFacts)
    .innerJoin(rounds, eq(rounds.id, roundFacts.roundId))
    .where(and(isNull(roundFacts.retractedAt), eq(roundFacts.address, address)))
    .orderBy(asc(rounds.slug));
  return rows.map(({ slug }) => slug);
}

export interface StoredImport {
  readonly flavour: string;
  readonly digest: string;
  /** Empty: the files do not say. */
  readonly licence: string;
  readonly report: KeptReport;
  readonly importedAt: string;
}

/** The newest first. */
export async function listImports(
  { db, tables: { roundImports } }: Reader,
  roundId: number,
): Promise<StoredImport[]> {
  const rows = await db
    .select()
    .from(roundImports)
    .where(eq(roundImports.roundId, roundId))
    .orderBy(desc(roundImports.id));
  return rows.map(({ flavour, digest, licence, report, importedAt }) => {
    return { flavour, digest, licence, report: JSON.parse(report) as KeptReport, importedAt };
  });
}

export async function findHeldImport(reader: Reader, roundId: number): Promise<HeldImport> {
  return { statements: await listHeld(reader, roundId), votes: await readEvents(reader, roundId) };
}

async function listHeld({ db, tables }: Reader, roundId: number): Promise<HeldImport["statements"]> {
  const { statements, statementSteps } = tables;
  const rows = await db
    .select()
    .from(statements)
    .where(eq(statements.roundId, roundId))
    .orderBy(asc(statements.number));
  const steps = await db
    .select({ statementId: statementSteps.statementId, to: statementSteps.toState })
    .from(statementSteps)
    .innerJoin(statements, eq(statements.id, statementSteps.statementId))
    .where(eq(statements.roundId, roundId))
    .orderBy(asc(statementSteps.id));
  const decided = new Map(steps.map(({ statementId, to }) => [statementId, to as StatementState]));
  return rows.map((row) => ({
    number: row.number,
    words: row.words,
    state: row.stateCode as StatementState,
    origin: row.originCode as StatementOrigin,
    isMeta: row.isMeta,
    exportedAgrees: row.exportedAgrees,
    exportedDisagrees: row.exportedDisagrees,
    decided: decided.get(row.id) ?? null,
  }));
}

async function readEvents({ db, tables }: Reader, roundId: number): Promise<HeldImport["votes"]> {
  const { voteEvents, participants, statements } = tables;
  const rows = await db
    .select({
      participant: participants.importedNumber,
      statement: statements.number,
      value: voteEvents.value,
      at: voteEvents.at,
    })
    .from(voteEvents)
    .innerJoin(participants, eq(participants.id, voteEvents.participantId))
    .innerJoin(statements, eq(statements.id, voteEvents.statementId))
    .where(and(eq(voteEvents.roundId, roundId), isNotNull(participants.importedNumber)))
    .orderBy(asc(voteEvents.id));
  return buildVoteTable(
    rows.map(({ participant, statement, value, at }) => {
      return { participant: participant!, statement, value: value as VoteValue, at: Date.parse(at) };
    }),
  );
}

/** The rows' ids of the people and statements of a round, by the numbers they have in the folder. */
export async function findImportedIds({ db, tables }: Reader, roundId: number) {
  const { participants, statements } = tables;
  const people = await db
    .select({ id: participants.id, number: participants.importedNumber })
    .from(participants)
    .where(and(eq(participants.roundId, roundId), isNotNull(participants.importedNumber)));
  const said = await db
    .select({ id: statements.id, number: statements.number, version: statements.version })
    .from(statements)
    .where(eq(statements.roundId, roundId));
  return {
    people: new Map(people.map(({ id, number }) => [number!, id])),
    statements: new Map(said.map(({ number, ...row }) => [number, row])),
  };
}
