/** Links by which somebody without an account sees a change set applied. Their tokens are never stored. */
import { desc, eq } from "drizzle-orm";
import type { Reader } from "../../store";

export async function findPreviewLink({ db, tables: { previewLinks } }: Reader, tokenHash: string) {
  const [row] = await db
    .select({
      changeSetId: previewLinks.changeSetId,
      expiresAt: previewLinks.expiresAt,
      revokedAt: previewLinks.revokedAt,
    })
    .from(previewLinks)
    .where(eq(previewLinks.tokenHash, tokenHash));
  return row ?? null;
}

/** Newest first, without their tokens. */
export async function listPreviewLinks({ db, tables: { previewLinks, staff } }: Reader, changeSetId: number) {
  return db
    .select({
      id: previewLinks.id,
      label: previewLinks.label,
      madeBy: staff.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      revokedAt: previewLinks.revokedAt,
    })
    .from(previewLinks)
    .innerJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(eq(previewLinks.changeSetId, changeSetId))
    .orderBy(desc(previewLinks.id));
}
