/** A page of a round's queue: what waits, each with what is alike, or what was decided. */
import { type StatementState, statementStates } from "~/domain/rounds/round-codes";
import { listAlikeOfEach } from "~/domain/rounds/voting/check-statement";
import { listDecisions } from "~/domain/rounds/voting/moderation";
import { countStatements, listOpenWords, listStatements } from "~db/queries/rounds/statements";
import type { Reader } from "~db/store";

/** Each has a form of its own. */
const pageSize = 20;
const statesOf = {
  pending: ["pending"],
  decided: statementStates.filter((state) => state !== "pending"),
} satisfies Record<string, StatementState[]>;

export async function readQueue(reader: Reader, roundId: number, show: keyof typeof statesOf, asked: number) {
  const counts = await countStatements(reader, roundId);
  const count = (states: readonly StatementState[]) =>
    states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const totals = { pending: count(statesOf.pending), decided: count(statesOf.decided) };
  const pages = Math.max(1, Math.ceil(totals[show] / pageSize));
  // Whoever has decided about the last one of the last page goes on with the page before.
  const page = Math.min(asked, pages);
  const shown = await listStatements(reader, roundId, {
    states: statesOf[show],
    page: { size: pageSize, at: page },
  });
  const alike =
    show === "pending" && shown.length > 0
      ? listAlikeOfEach(
          shown.map(({ words }) => words),
          await listOpenWords(reader, roundId),
        )
      : [];
  const statements = shown.map(
    ({ number, words, language, origin, isMeta, state, mergedInto, version }, index) => ({
      ...{ number, words, language, origin, isMeta, state, mergedInto, version },
      decisions: listDecisions(state),
      alike: alike[index] ?? [],
    }),
  );
  return { statements, show, totals, page, pages };
}
