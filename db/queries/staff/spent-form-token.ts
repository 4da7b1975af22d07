/** Whether a form of the desk has been sent already, by the hash of its token. */
import { eq } from "drizzle-orm";
import type { Reader } from "../../store";

export async function isTokenSpent(
  { db, tables: { spentFormTokens } }: Reader,
  tokenHash: string,
): Promise<boolean> {
  const rows = await db
    .select({ tokenHash: spentFormTokens.tokenHash })
    .from(spentFormTokens)
    .where(eq(spentFormTokens.tokenHash, tokenHash));
  return rows.length > 0;
}
