/** Tokens of forms that were sent. They are kept longer than any session lasts, then forgotten. */
import { lt } from "drizzle-orm";
import type { Reader } from "../store";

const keptInMs = 48 * 3_600_000;

/** Whether this is the first time. */
export async function spendToken(
  { db, tables: { spentFormTokens } }: Reader,
  tokenHash: string,
  at: string,
): Promise<boolean> {
  const oldest = new Date(Date.parse(at) - keptInMs).toISOString();
  await db.delete(spentFormTokens).where(lt(spentFormTokens.spentAt, oldest));
  const spent = await db
    .insert(spentFormTokens)
    .values({ tokenHash, spentAt: at })
    .onConflictDoNothing()
    .returning();
  return spent.length === 1;
}
