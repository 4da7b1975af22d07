/** The rows of an import: many statements at once, the note of which files were read, and what they make stale. */
import { eq } from "drizzle-orm";
import type { Reader } from "../../store";
import { inParts } from "./votes";

export async function insertStatements(
  { db, tables }: Reader,
  rows: readonly Reader["tables"]["statements"]["$inferInsert"][],
): Promise<void> {
  for (const part of inParts(rows)) await db.insert(tables.statements).values(part);
}

export async function insertStatementSteps(
  { db, tables }: Reader,
  rows: readonly Reader["tables"]["statementSteps"]["$inferInsert"][],
): Promise<void> {
  for (const part of inParts(rows)) await db.insert(tables.statementSteps).values(part);
}

export async function insertImport(
  { db, tables }: Reader,
  row: Reader["tables"]["roundImports"]["$inferInsert"],
): Promise<void> {
  await db.insert(tables.roundImports).values(row);
}

/** What was read into a round held elsewhere makes it an imported one. */
export async function markImported({ db, tables: { rounds } }: Reader, roundId: number): Promise<void> {
  await db.update(rounds).set({ kindCode: "imported" }).where(eq(rounds.id, roundId));
}

/** Results are kept under the last vote and decision they count; a mark that changed alone would not show. */
export async function deleteResults(
  { db, tables: { opinionResults } }: Reader,
  roundId: number,
): Promise<void> {
  await db.delete(opinionResults).where(eq(opinionResults.roundId, roundId));
}
