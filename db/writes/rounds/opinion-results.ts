/** The rows of computed results: one for a method and the last vote it counts, whoever computed it first. */
import type { StoredResults } from "../../queries/rounds/kept/opinion-input";
import type { Reader } from "../../store";

/** Another process may have stored the same: then that row stands, and says the same. */
export async function insertOpinionResults(
  { db, tables }: Reader,
  roundId: number,
  { results, ...stored }: StoredResults,
): Promise<void> {
  await db
    .insert(tables.opinionResults)
    .values({
      ...stored,
      roundId,
      methodVersion: results.methodVersion,
      voteCount: results.totals.votes,
      result: JSON.stringify(results),
    })
    .onConflictDoNothing();
}
