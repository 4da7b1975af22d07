/**
 * Somebody has the site forget that they took part in a round: nothing leads from its records to them any more. What
 * was counted stays counted, and what was published stays as nobody's; words that still waited are gone.
 */
import { requireInstant } from "~/domain/dates/calendar-date";
import { failure, type Result, success } from "~/domain/result";
import { findHeldRounds } from "~db/queries/rounds/held-rounds";
import { findParticipants } from "~db/queries/rounds/taking-part/voting";
import type { Store } from "~db/store";
import { emptyPendingOf, unlinkParticipant } from "~db/writes/forgetting/participant";
import { insertStatementStep } from "~db/writes/rounds/statements";
import { decide } from "../../decide";

export interface ForgetInput {
  /** A round's slug. */
  readonly round: string;
  readonly keyDigest: string;
  /** They have said that they mean it. */
  readonly sure: boolean;
}

/** @returns false when there was nothing to forget */
export function forgetParticipant(
  store: Store,
  { round: slug, keyDigest, sure }: ForgetInput,
  now: Date,
): Promise<Result<boolean>> {
  return decide<boolean>(store, async (within) => {
    if (!sure) return failure({ code: "participant.not_sure", field: "sure" });
    const round = (await findHeldRounds(within, [slug])).get(slug);
    if (!round) return failure({ code: "round.unknown", value: slug.slice(0, 40) });
    const person = (await findParticipants(within, [round.id], [keyDigest])).get(keyDigest);
    if (!person) return success(false);
    const at = requireInstant(now.toISOString());
    for (const statementId of await emptyPendingOf(within, person.id))
      await insertStatementStep(within, { statementId, toState: "redacted", at });
    await unlinkParticipant(within, person.id);
    return success(true);
  });
}
