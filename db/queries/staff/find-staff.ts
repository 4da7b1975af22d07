/** People of the desk, one at a time and all of them; what checks their secrets only where it is asked for. */
import { and, asc, count, desc, eq, gt, gte, isNull } from "drizzle-orm";
import type { Reader } from "../../store";

export async function findStaffByEmail({ db, tables: { staff } }: Reader, email: string) {
  const [row] = await db.select().from(staff).where(eq(staff.email, email.toLowerCase()));
  return row ?? null;
}

export async function findStaffById({ db, tables: { staff } }: Reader, id: number) {
  const [row] = await db.select().from(staff).where(eq(staff.id, id));
  return row ?? null;
}

export async function findStaffBySso({ db, tables: { staff } }: Reader, subject: string) {
  const [row] = await db.select().from(staff).where(eq(staff.ssoSubject, subject));
  return row ?? null;
}

/** Everybody, without secrets. */
export async function listStaff({ db, tables: { staff } }: Reader) {
  const rows = await db.select().from(staff).orderBy(asc(staff.disabledAt), asc(staff.name), asc(staff.id));
  return rows.map(({ passwordHash, totpSecret, ...row }) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.roleCode,
    agencyCode: row.agencyCode,
    totpRequired: row.totpRequired,
    hasPassword: passwordHash !== null,
    hasAuthenticator: totpSecret !== null,
    lockedUntil: row.lockedUntil,
    disabledAt: row.disabledAt,
  }));
}

/** Administrators who can still sign in. */
export async function countAdministrators({ db, tables: { staff } }: Reader): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(staff)
    .where(and(eq(staff.roleCode, "administrator"), isNull(staff.disabledAt)));
  return row?.total ?? 0;
}

/** The newest three, for the rule that they are not taken again. */
export async function listPasswordHashes(
  { db, tables: { passwordHistory } }: Reader,
  staffId: number,
): Promise<string[]> {
  const rows = await db
    .select({ hash: passwordHistory.hash })
    .from(passwordHistory)
    .where(eq(passwordHistory.staffId, staffId))
    .orderBy(desc(passwordHistory.id))
    .limit(3);
  return rows.map(({ hash }) => hash);
}

/** Somebody's sessions that have not ended. @param usedAfter the instant since when one must have been used */
export async function listSessions(
  { db, tables: { staffSessions } }: Reader,
  staffId: number,
  { now, usedAfter }: { readonly now: string; readonly usedAfter: string },
) {
  return db
    .select({
      hash: staffSessions.tokenHash,
      agent: staffSessions.agent,
      createdAt: staffSessions.createdAt,
      lastSeenAt: staffSessions.lastSeenAt,
    })
    .from(staffSessions)
    .where(
      and(
        eq(staffSessions.staffId, staffId),
        eq(staffSessions.complete, true),
        gt(staffSessions.expiresAt, now),
        gte(staffSessions.lastSeenAt, usedAfter),
      ),
    )
    .orderBy(desc(staffSessions.lastSeenAt));
}

export async function countRecoveryCodes(
  { db, tables: { recoveryCodes } }: Reader,
  staffId: number,
): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.staffId, staffId), isNull(recoveryCodes.usedAt)));
  return row?.total ?? 0;
}
