/**
 * The desk decides about a statement: lets it in, keeps it out, merges it with another or hides its words, always by
 * the published policy and on the public log. Votes are never deleted; those on a merged statement are counted for the
 * other one, where the same person has not voted on that already.
 */
import { type Instant, requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { checkDecision, intoMissing, type ModerationInput } from "~/domain/rounds/voting/moderation";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findWriterOf, findStatement, type Statement } from "~db/queries/rounds/statements";
import { findRoundId } from "~db/queries/rounds/held-rounds";
import { listVotesOn } from "~db/queries/rounds/taking-part/voting";
import { bumpSiteVersion } from "~db/site-version";
import type { Reader, Store } from "~db/store";
import { insertStatementStep, updateStatement } from "~db/writes/rounds/statements";
import { insertVoteEvents, upsertVotes } from "~db/writes/rounds/votes";
import { decide } from "../decide";

export interface DecisionInput extends ModerationInput {
  readonly round: string;
  readonly statement: number;
  /** The version the moderator saw. */
  readonly version: number;
}

export function moderateStatement(
  store: Store,
  actor: Actor,
  input: DecisionInput,
  now: Date,
): Promise<Result<true>> {
  return decide<true>(store, async (within) => {
    if (!mayDo(actor.role, "statement.moderate"))
      return failure({ code: "forbidden", value: rolesFor("statement.moderate").join(",") });
    const at = requireInstant(now.toISOString());
    const roundId = await findRoundId(within, input.round);
    if (roundId === null) return failure({ code: "round.unknown", value: input.round.slice(0, 40) });
    const statement = await findStatement(within, roundId, input.statement);
    if (!statement) return failure({ code: "statement.unknown", value: input.statement });
    if (statement.version !== input.version) return failure({ code: "statement.changed" });
    const checked = checkDecision(statement.state, input);
    if (!checked.ok) return checked;
    const { decision, to, reason, note } = checked.value;
    if (statement.origin === "seed" && decision === "accept") {
      const writer = await findWriterOf(within, statement.id);
      if (writer === actor.staffId) return failure({ code: "statement.own_seed" });
    }
    const into = decision === "merge" ? await findStatement(within, roundId, input.into!) : null;
    if (decision === "merge" && (into?.state !== "accepted" || into.id === statement.id))
      return intoMissing();

    const mergedIntoId = into?.id ?? null;
    if (!(await updateStatement(within, statement, { stateCode: to, reasonCode: reason, mergedIntoId })))
      return failure({ code: "statement.changed" });
    if (into) await carryVotes(within, statement, into, at);
    await insertStatementStep(within, {
      statementId: statement.id,
      toState: to,
      reasonCode: reason,
      note,
      mergedIntoId,
      staffId: actor.staffId,
      at,
    });
    await appendAudit(within, {
      at,
      action: `statement.${to}`,
      subject: `statement:${statement.id}`,
      actor: actor.commitment,
      facts: { round: input.round, number: statement.number, reason, into: into?.number ?? null },
    });
    // The report, the coverage on the bill's page and the log say otherwise now.
    await bumpSiteVersion(within);
    return success(true);
  });
}

async function carryVotes(within: Reader, from: Statement, into: Statement, at: Instant): Promise<void> {
  const there = new Set((await listVotesOn(within, into.id)).map(({ participantId }) => participantId));
  const carried = (await listVotesOn(within, from.id))
    .filter(({ participantId }) => !there.has(participantId))
    .map((vote) => ({ ...vote, roundId: from.roundId, statementId: into.id }));
  if (carried.length === 0) return;
  await insertVoteEvents(
    within,
    carried.map((vote) => ({ ...vote, at })),
  );
  await upsertVotes(
    within,
    carried.map((vote) => ({ ...vote, castAt: at })),
  );
}
