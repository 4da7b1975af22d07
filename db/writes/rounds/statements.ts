/** The rows of statements and of what was decided of them. */
import { and, eq } from "drizzle-orm";
import type { Reader } from "../../store";

type Values = Reader["tables"]["statements"]["$inferInsert"];
type StepValues = Reader["tables"]["statementSteps"]["$inferInsert"];

export async function insertStatement({ db, tables: { statements } }: Reader, row: Values): Promise<number> {
  const [inserted] = await db.insert(statements).values(row).returning({ id: statements.id });
  return inserted!.id;
}

/** Changes one that still has this version. @returns whether it had */
export async function updateStatement(
  { db, tables: { statements } }: Reader,
  { id, version }: { readonly id: number; readonly version: number },
  changed: Partial<Values>,
): Promise<boolean> {
  const rows = await db
    .update(statements)
    .set({ ...changed, version: version + 1 })
    .where(and(eq(statements.id, id), eq(statements.version, version)))
    .returning({ id: statements.id });
  return rows.length === 1;
}

export async function insertStatementStep({ db, tables }: Reader, row: StepValues): Promise<void> {
  await db.insert(tables.statementSteps).values(row);
}
