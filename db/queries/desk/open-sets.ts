/** The change sets into which somebody may still write, their own, the last touched first. */
import { and, desc, eq, inArray } from "drizzle-orm";
import { changeSetStates, isOpen } from "~/domain/desk/change-set-states";
import type { Reader } from "../../store";

export async function listOpenSetsOf(
  { db, tables: { changeSets } }: Reader,
  authorId: number,
): Promise<{ readonly id: number; readonly title: string }[]> {
  return db
    .select({ id: changeSets.id, title: changeSets.title })
    .from(changeSets)
    .where(
      and(eq(changeSets.authorId, authorId), inArray(changeSets.stateCode, changeSetStates.filter(isOpen))),
    )
    .orderBy(desc(changeSets.updatedAt), desc(changeSets.id));
}
