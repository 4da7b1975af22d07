/** The rows of links that work once: made, used, taken back. */
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store";

export async function insertInvitation(
  { db, tables: { invitations } }: Reader,
  row: Reader["tables"]["invitations"]["$inferInsert"],
): Promise<void> {
  await db.insert(invitations).values(row);
}

/** Whether this use was the first: of two at once only one is. */
export async function markInvitationUsed(
  { db, tables: { invitations } }: Reader,
  id: number,
  at: string,
): Promise<boolean> {
  const rows = await db
    .update(invitations)
    .set({ usedAt: at })
    .where(and(eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id });
  return rows.length === 1;
}

export async function revokeInvitation({ db, tables: { invitations } }: Reader, id: number, at: string) {
  await db
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.id, id), isNull(invitations.usedAt)));
}

/** All that are open for the same: a new link ends the ones before it. */
export async function revokeInvitationsFor(
  { db, tables: { invitations } }: Reader,
  whose: { readonly purpose: string; readonly email?: string; readonly staffId?: number },
  at: string,
): Promise<void> {
  const { purpose, email, staffId } = whose;
  await db
    .update(invitations)
    .set({ revokedAt: at })
    .where(
      and(
        eq(invitations.purpose, purpose),
        email === undefined ? undefined : eq(invitations.email, email),
        staffId === undefined ? undefined : eq(invitations.staffId, staffId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    );
}
