/** The rows of people: added, changed, and what signing in counts. */
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Reader } from "../store";

type StaffRow = Reader["tables"]["staff"]["$inferInsert"];

export async function insertStaff({ db, tables: { staff } }: Reader, row: StaffRow): Promise<number> {
  const [made] = await db.insert(staff).values(row).returning({ id: staff.id });
  return made!.id;
}

export async function updateStaff(
  { db, tables: { staff } }: Reader,
  id: number,
  values: Partial<StaffRow>,
): Promise<void> {
  await db.update(staff).set(values).where(eq(staff.id, id));
}

export async function insertPasswordHistory(
  { db, tables: { passwordHistory } }: Reader,
  row: { staffId: number; hash: string; setAt: string },
): Promise<void> {
  await db.insert(passwordHistory).values(row);
}

export async function deleteSessionsOf(
  { db, tables: { staffSessions } }: Reader,
  staffId: number,
  except: string | null = null,
): Promise<void> {
  const { tokenHash } = staffSessions;
  await db
    .delete(staffSessions)
    .where(
      and(eq(staffSessions.staffId, staffId), except === null ? undefined : sql`${tokenHash} <> ${except}`),
    );
}

/** Of everybody who has no authenticator. */
export async function deleteSessionsWithoutAuthenticator({
  db,
  tables: { staff, staffSessions },
}: Reader): Promise<void> {
  const without = db.select({ id: staff.id }).from(staff).where(isNull(staff.totpSecret));
  await db.delete(staffSessions).where(inArray(staffSessions.staffId, without));
}

export async function updateSession(
  { db, tables: { staffSessions } }: Reader,
  hash: string,
  values: { verifiedAt: string },
): Promise<void> {
  await db.update(staffSessions).set(values).where(eq(staffSessions.tokenHash, hash));
}

/** The old ones stop working. */
export async function replaceRecoveryCodes(
  { db, tables: { recoveryCodes } }: Reader,
  staffId: number,
  hashes: readonly string[],
): Promise<void> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.staffId, staffId));
  if (hashes.length > 0) await db.insert(recoveryCodes).values(hashes.map((hash) => ({ staffId, hash })));
}

/** Whether it was one of theirs and had not been used. */
export async function useRecoveryCode(
  { db, tables: { recoveryCodes } }: Reader,
  { staffId, hash }: { staffId: number; hash: string },
  at: string,
): Promise<boolean> {
  const rows = await db
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(
      and(eq(recoveryCodes.staffId, staffId), eq(recoveryCodes.hash, hash), isNull(recoveryCodes.usedAt)),
    )
    .returning({ id: recoveryCodes.id });
  return rows.length === 1;
}
