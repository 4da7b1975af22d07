/** A change set's name, for pages that show nothing else of it. */
import { eq } from "drizzle-orm";
import type { Reader } from "../../store";

export async function findChangeSetTitle(
  { db, tables: { changeSets } }: Reader,
  id: number,
): Promise<string | null> {
  const [row] = await db.select({ title: changeSets.title }).from(changeSets).where(eq(changeSets.id, id));
  return row?.title ?? null;
}
