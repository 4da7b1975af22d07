/** The rows of sessions: begun, used, ended. */
import { eq, lt } from "drizzle-orm";
import type { Reader } from "../store";

type SessionRow = Reader["tables"]["staffSessions"]["$inferInsert"];

/** Those that have ended are forgotten on the way: which browser somebody used months ago is nobody's business. */
export async function insertSession(
  { db, tables: { staffSessions } }: Reader,
  row: SessionRow,
): Promise<void> {
  await db.delete(staffSessions).where(lt(staffSessions.expiresAt, row.createdAt));
  await db.insert(staffSessions).values(row);
}

export async function touchSession(
  { db, tables: { staffSessions } }: Reader,
  hash: string,
  at: string,
): Promise<void> {
  await db.update(staffSessions).set({ lastSeenAt: at }).where(eq(staffSessions.tokenHash, hash));
}

export async function deleteSession({ db, tables: { staffSessions } }: Reader, hash: string): Promise<void> {
  await db.delete(staffSessions).where(eq(staffSessions.tokenHash, hash));
}
