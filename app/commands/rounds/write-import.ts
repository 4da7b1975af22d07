/** The rows of an import, within a transaction that is under way. What is to be written was decided before. */
import type { Instant } from "~/domain/dates/calendar-date";
import type { VoteTable } from "~/domain/opinion/votes/vote-table";
import type { ImportedMarks, ImportPlan } from "~/domain/rounds/files/plan-import";
import { findImportedIds } from "~db/queries/rounds/kept/imported-votes";
import type { Reader } from "~db/store";
import { insertStatements, insertStatementSteps } from "~db/writes/rounds/imports";
import { updateStatement } from "~db/writes/rounds/statements";
import { insertParticipants, insertVoteEvents, upsertVotes } from "~db/writes/rounds/votes";

export async function writeImport(
  within: Reader,
  roundId: number,
  votes: VoteTable,
  plan: ImportPlan,
  at: Instant,
): Promise<void> {
  const people = new Set(plan.added.flatMap(({ author }) => (author === null ? [] : [author])));
  for (const place of plan.newVotes) people.add(votes.participants[place]!);
  await insertParticipants(
    within,
    [...people].map((importedNumber) => ({ roundId, importedNumber, tierCode: "imported", createdAt: at })),
  );
  await writeStatements(within, roundId, plan, at);
  await writeVotes(within, roundId, votes, plan);
}

async function writeStatements(within: Reader, roundId: number, plan: ImportPlan, at: Instant) {
  const { people, statements: before } = await findImportedIds(within, roundId);
  await insertStatements(
    within,
    plan.added.map(({ number, words, author, ...statement }) => ({
      ...{ roundId, number, words },
      ...marksOf(statement),
      authorId: author === null ? null : people.get(author)!,
      version: 1,
      createdAt: statement.at === null ? at : instantOf(statement.at),
    })),
  );
  for (const { number, ...statement } of plan.changed)
    await updateStatement(within, before.get(number)!, marksOf(statement));
  const { statements } = await findImportedIds(within, roundId);
  await insertStatementSteps(
    within,
    [...plan.added, ...plan.changed].flatMap(({ number, decision }) =>
      decision === null ? [] : [{ statementId: statements.get(number)!.id, toState: decision, at }],
    ),
  );
}

function marksOf({ state, origin, isMeta, exportedAgrees, exportedDisagrees }: ImportedMarks) {
  return { stateCode: state, originCode: origin, isMeta, exportedAgrees, exportedDisagrees };
}

async function writeVotes(within: Reader, roundId: number, votes: VoteTable, plan: ImportPlan) {
  if (plan.newVotes.length === 0) return;
  const { people, statements } = await findImportedIds(within, roundId);
  const rowOf = (participant: number, statement: number) => ({
    roundId,
    participantId: people.get(participant)!,
    statementId: statements.get(statement)!.id,
    important: false,
    tierCode: "imported",
  });
  await insertVoteEvents(
    within,
    plan.newVotes.map((place) => ({
      ...rowOf(votes.participants[place]!, votes.statements[place]!),
      value: votes.values[place]!,
      at: instantOf(votes.at[place]!),
    })),
  );
  await upsertVotes(
    within,
    plan.latest.map(({ participant, statement, value, at }) => ({
      ...rowOf(participant, statement),
      value,
      castAt: instantOf(at),
    })),
  );
}

function instantOf(at: number): string {
  return new Date(at).toISOString();
}
