/**
 * Changes the words of a statement before anybody has voted on it: its author's own, or a seed by the desk. From the
 * first vote on they are frozen, because people would have agreed to something else.
 */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { checkStatement, tidyWords } from "~/domain/rounds/voting/check-statement";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findStatement } from "~db/queries/rounds/statements";
import { findHeldRounds } from "~db/queries/rounds/held-rounds";
import { findParticipants, hasVotes } from "~db/queries/rounds/taking-part/voting";
import type { Store } from "~db/store";
import { insertStatementStep, updateStatement } from "~db/writes/rounds/statements";
import { decide } from "../decide";

export interface RewordInput {
  readonly round: string;
  readonly statement: number;
  readonly words: string;
  /** The version the person saw. */
  readonly version: number;
  readonly by: { readonly staff: Actor } | { readonly keyDigest: string };
}

export function rewordStatement(store: Store, input: RewordInput, clock: () => Date): Promise<Result<true>> {
  const words = tidyWords(input.words);
  return decide<true>(store, async (within) => {
    const { by } = input;
    const at = requireInstant(clock().toISOString());
    const round = (await findHeldRounds(within, [input.round])).get(input.round);
    if (!round) return failure({ code: "round.unknown", value: input.round.slice(0, 40) });
    const statement = await findStatement(within, round.id, input.statement);
    const unknown = failure({ code: "statement.unknown", value: input.statement });
    if (!statement) return unknown;
    if ("staff" in by) {
      if (!mayDo(by.staff.role, "statement.seed"))
        return failure({ code: "forbidden", value: rolesFor("statement.seed").join(",") });
      if (statement.origin !== "seed") return failure({ code: "statement.not_yours" });
    } else {
      const person = (await findParticipants(within, [round.id], [by.keyDigest])).get(by.keyDigest);
      if (!person || statement.authorId !== person.id) return failure({ code: "statement.not_yours" });
    }
    if (at >= round.closesAt) return failure({ code: "round.closed", value: round.closesAt });
    if (await hasVotes(within, statement)) return failure({ code: "statement.frozen" });
    const checked = checkStatement(words, round.statementLimit);
    if (!checked.ok) return checked;
    const stood = { id: statement.id, version: input.version };
    if (!(await updateStatement(within, stood, { words, stateCode: "pending", reasonCode: null })))
      return failure({ code: "statement.changed" });
    const staffId = "staff" in by ? by.staff.staffId : null;
    await insertStatementStep(within, { statementId: statement.id, toState: "pending", staffId, at });
    if ("staff" in by)
      await appendAudit(within, {
        at,
        action: "statement.reworded",
        subject: `statement:${statement.id}`,
        actor: by.staff.commitment,
        facts: { round: round.slug, number: statement.number },
      });
    return success(true);
  });
}
