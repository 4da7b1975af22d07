/** What is remembered of a single sign-on under way. Taken once; what has ended is forgotten. */
import { eq, lt } from "drizzle-orm";
import type { Reader } from "../store";

export async function putSsoAttempt(
  { db, tables: { ssoAttempts } }: Reader,
  row: Reader["tables"]["ssoAttempts"]["$inferInsert"],
  now: string,
): Promise<void> {
  await db.delete(ssoAttempts).where(lt(ssoAttempts.expiresAt, now));
  await db.insert(ssoAttempts).values(row);
}

export async function takeSsoAttempt({ db, tables: { ssoAttempts } }: Reader, stateHash: string) {
  const [row] = await db.delete(ssoAttempts).where(eq(ssoAttempts.stateHash, stateHash)).returning();
  return row ?? null;
}
