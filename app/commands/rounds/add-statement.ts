/**
 * Somebody who takes part says something of their own. It waits for the moderators; what is almost the same is shown
 * to them first, and stays theirs to send anyway.
 */
import { requireInstant } from "~/domain/dates/calendar-date";
import { type Alike, checkStatement, listAlike, tidyWords } from "~/domain/rounds/voting/check-statement";
import { checkOpen, checkTier } from "~/domain/rounds/voting/check-vote";
import { failure, type Result, success } from "~/domain/result";
import { countPendingOf, listOpenWords, nextNumber } from "~db/queries/rounds/statements";
import { findHeldRounds } from "~db/queries/rounds/held-rounds";
import { findParticipants } from "~db/queries/rounds/taking-part/voting";
import type { Store } from "~db/store";
import { insertStatement, insertStatementStep } from "~db/writes/rounds/statements";
import { insertParticipants } from "~db/writes/rounds/votes";
import { decide } from "../decide";

export interface StatementInput {
  readonly round: string;
  readonly words: string;
  readonly language: string;
  readonly keyDigest: string;
  readonly networkDigest: string | null;
  /** They have seen what is alike, and send it all the same. */
  readonly insists: boolean;
}

/** The number it has, or what is so alike that it was not kept. */
export type StatementAdded =
  | { readonly kind: "added"; readonly number: number }
  | { readonly kind: "alike"; readonly alike: readonly Alike[] };

/** How many statements of one participant may wait at once. */
export const mostPending = 5;

export function addStatement(
  store: Store,
  input: StatementInput,
  clock: () => Date,
): Promise<Result<StatementAdded>> {
  const words = tidyWords(input.words);
  return decide<StatementAdded>(store, async (within) => {
    const at = requireInstant(clock().toISOString());
    const round = (await findHeldRounds(within, [input.round])).get(input.round);
    if (!round) return failure({ code: "round.unknown", value: input.round.slice(0, 40) });
    const key = [[round.id], [input.keyDigest]] as const;
    const person = (await findParticipants(within, ...key)).get(input.keyDigest);
    for (const check of [
      checkOpen(round, at),
      checkTier(round.tier, person?.tier ?? "cookie"),
      round.takesStatements ? success(true) : failure({ code: "round.takes_no_statements" }),
      checkStatement(words, round.statementLimit),
    ])
      if (!check.ok) return check;
    if (person && (await countPendingOf(within, person.id)) >= mostPending)
      return failure({ code: "statement.too_many", most: mostPending });

    if (!input.insists) {
      const alike = listAlike(words, await listOpenWords(within, round.id));
      if (alike.length > 0) return success({ kind: "alike", alike });
    }
    if (!person) {
      const { keyDigest, networkDigest } = input;
      await insertParticipants(within, [
        { roundId: round.id, keyDigest, networkDigest, tierCode: "cookie", createdAt: at },
      ]);
    }
    const authorId = (await findParticipants(within, ...key)).get(input.keyDigest)!.id;
    const number = await nextNumber(within, round.id);
    const statementId = await insertStatement(within, {
      roundId: round.id,
      number,
      words,
      language: input.language,
      originCode: "participant",
      isMeta: false,
      authorId,
      stateCode: "pending",
      version: 1,
      createdAt: at,
    });
    await insertStatementStep(within, { statementId, toState: "pending", at });
    return success({ kind: "added", number });
  });
}
