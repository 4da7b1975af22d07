/** The desk puts a seed statement forward, which is labelled as the agency's own. Somebody else lets it in. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { requireInstant } from "~/domain/dates/calendar-date";
import { checkStatement, tidyWords } from "~/domain/rounds/voting/check-statement";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { nextNumber } from "~db/queries/rounds/statements";
import { findHeldRounds } from "~db/queries/rounds/held-rounds";
import type { Store } from "~db/store";
import { insertStatement, insertStatementStep } from "~db/writes/rounds/statements";
import { decide } from "../decide";

export interface SeedInput {
  readonly round: string;
  readonly words: string;
  readonly language: string;
  /** It says something of the participant rather than of the matter. */
  readonly isMeta: boolean;
}

/** @returns the number it has */
export function addSeed(store: Store, actor: Actor, input: SeedInput, now: Date): Promise<Result<number>> {
  const words = tidyWords(input.words);
  return decide(store, async (within) => {
    if (!mayDo(actor.role, "statement.seed"))
      return failure({ code: "forbidden", value: rolesFor("statement.seed").join(",") });
    const at = requireInstant(now.toISOString());
    const round = (await findHeldRounds(within, [input.round])).get(input.round);
    if (!round) return failure({ code: "round.unknown", value: input.round.slice(0, 40) });
    if (at >= round.closesAt) return failure({ code: "round.closed", value: round.closesAt });
    const checked = checkStatement(words, round.statementLimit);
    if (!checked.ok) return checked;
    const number = await nextNumber(within, round.id);
    const statementId = await insertStatement(within, {
      roundId: round.id,
      number,
      words,
      language: input.language,
      originCode: "seed",
      isMeta: input.isMeta,
      stateCode: "pending",
      version: 1,
      createdAt: at,
    });
    await insertStatementStep(within, { statementId, toState: "pending", staffId: actor.staffId, at });
    await appendAudit(within, {
      at,
      action: "statement.seeded",
      subject: `statement:${statementId}`,
      actor: actor.commitment,
      facts: { round: round.slug, number },
    });
    return success(number);
  });
}
