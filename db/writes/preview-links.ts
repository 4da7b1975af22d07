/** The rows of preview links: made, taken back. */
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store";

export async function insertPreviewLink(
  { db, tables: { previewLinks } }: Reader,
  row: Reader["tables"]["previewLinks"]["$inferInsert"],
): Promise<number> {
  const [made] = await db.insert(previewLinks).values(row).returning({ id: previewLinks.id });
  return made!.id;
}

/** Whether there was one to take back. */
export async function markPreviewLinkRevoked(
  { db, tables: { previewLinks } }: Reader,
  { id, changeSetId }: { id: number; changeSetId: number },
  at: string,
): Promise<boolean> {
  const rows = await db
    .update(previewLinks)
    .set({ revokedAt: at })
    .where(
      and(eq(previewLinks.id, id), eq(previewLinks.changeSetId, changeSetId), isNull(previewLinks.revokedAt)),
    )
    .returning({ id: previewLinks.id });
  return rows.length === 1;
}
