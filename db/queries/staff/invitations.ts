/** Links that work once, by the hash of their token; and the invitations nobody has taken up yet. */
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Reader } from "../../store";

export async function findInvitation({ db, tables: { invitations } }: Reader, tokenHash: string) {
  const [row] = await db.select().from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return row ?? null;
}

export async function listOpenInvitations({ db, tables: { invitations } }: Reader, now: string) {
  return db
    .select({
      id: invitations.id,
      purpose: invitations.purpose,
      email: invitations.email,
      role: invitations.roleCode,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.id));
}
