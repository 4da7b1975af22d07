/** A session and whose it is; whether it still holds is the caller's to say. */
import { eq } from "drizzle-orm";
import type { Reader } from "../../store";

export async function findStoredSession({ db, tables: { staffSessions, staff } }: Reader, tokenHash: string) {
  const [row] = await db
    .select({
      staffId: staff.id,
      name: staff.name,
      email: staff.email,
      roleCode: staff.roleCode,
      agencyCode: staff.agencyCode,
      disabledAt: staff.disabledAt,
      lastSeenAt: staffSessions.lastSeenAt,
      expiresAt: staffSessions.expiresAt,
      verifiedAt: staffSessions.verifiedAt,
      complete: staffSessions.complete,
    })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(eq(staffSessions.tokenHash, tokenHash));
  return row ?? null;
}
