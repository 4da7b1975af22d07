/** What a person has kept of a form; nobody reads another person's. */
import { and, eq } from "drizzle-orm";
import type { Reader } from "../../store";

export interface StoredDraft {
  readonly values: Readonly<Record<string, string>>;
  readonly savedAt: string;
}

export async function findDraft(
  { db, tables: { formDrafts } }: Reader,
  staffId: number,
  form: string,
): Promise<StoredDraft | null> {
  const [row] = await db
    .select()
    .from(formDrafts)
    .where(and(eq(formDrafts.staffId, staffId), eq(formDrafts.form, form)));
  return row ? { values: JSON.parse(row.entries) as StoredDraft["values"], savedAt: row.savedAt } : null;
}
