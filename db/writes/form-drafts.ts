/** The rows of drafts: one for each person and form, written over at each save. */
import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type { Reader } from "../store";

type DraftRow = Reader["tables"]["formDrafts"]["$inferInsert"];

/** @param most how many one person may have; the oldest make room */
export async function putDraft(
  { db, tables: { formDrafts } }: Reader,
  row: DraftRow,
  most: number,
): Promise<void> {
  const { entries, savedAt } = row;
  await db
    .insert(formDrafts)
    .values(row)
    .onConflictDoUpdate({ target: [formDrafts.staffId, formDrafts.form], set: { entries, savedAt } });
  const mine = await db
    .select({ form: formDrafts.form })
    .from(formDrafts)
    .where(eq(formDrafts.staffId, row.staffId))
    .orderBy(desc(formDrafts.savedAt));
  const tooMany = mine.map(({ form }) => form).filter((form) => form !== row.form);
  await deleteDrafts({ db, tables: { formDrafts } }, row.staffId, tooMany.slice(most - 1));
}

export async function deleteDrafts(
  { db, tables: { formDrafts } }: { db: Reader["db"]; tables: Pick<Reader["tables"], "formDrafts"> },
  staffId: number,
  forms: readonly string[],
): Promise<void> {
  if (forms.length === 0) return;
  await db
    .delete(formDrafts)
    .where(and(eq(formDrafts.staffId, staffId), inArray(formDrafts.form, [...forms])));
}

/** @returns how many there were */
export async function deleteDraftsBefore(
  { db, tables: { formDrafts } }: Reader,
  savedAt: string,
): Promise<number> {
  const rows = await db
    .delete(formDrafts)
    .where(lt(formDrafts.savedAt, savedAt))
    .returning({ form: formDrafts.form });
  return rows.length;
}
