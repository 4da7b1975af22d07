/** The rows of sessions: begun, used, ended. */
import { eq } from "drizzle-orm";
import type { Reader } from "../store";

type SessionRow = Reader["tables"]["staffSessions"]["$inferInsert"];

export async function insertSession({ db, tables }: Reader, row: SessionRow): Promise<void> {
  await db.insert(tables.staffSessions).values(row);
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
