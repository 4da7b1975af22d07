/** The desk answers a report: its state, its words for everybody, and the change set that put it right. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { requireInstant } from "~/domain/dates/calendar-date";
import { type Answer, answerStateOf, checkAnswer } from "~/domain/tickets/check-answer";
import { failure, type Problem, type Result } from "~/domain/result";
import { problemsOf } from "~/domain/tickets/problems-of";
import { appendAudit } from "~db/audit/append-audit";
import { findTicket, hasChangeSet } from "~db/queries/tickets";
import type { Store } from "~db/store";
import { insertTicketStep, updateTicket } from "~db/writes/tickets";

export interface AnswerOf extends Answer {
  readonly ticketId: number;
  /** A change set's number as it was typed; empty for none. */
  readonly changeSet: string;
  /** `updatedAt` as the person saw it: another answer in the meantime is not overwritten. */
  readonly seen: string;
}

export type Answered = { readonly ok: true } | { readonly ok: false; readonly problems: readonly Problem[] };

export async function answerTicket(
  store: Store,
  actor: Actor,
  answer: AnswerOf,
  now: Date,
): Promise<Answered> {
  if (!mayDo(actor.role, "ticket.answer"))
    return refuse(failure({ code: "forbidden", value: rolesFor("ticket.answer").join(",") }));
  const state = answerStateOf(answer.state);
  const changeSetId = /^[1-9]\d{0,8}$/.test(answer.changeSet) ? Number(answer.changeSet) : null;
  const noSet = failure({ code: "ticket.change_set", field: "changeSet" });
  const isNoNumber = answer.changeSet !== "" && changeSetId === null;
  const problems = [...checkAnswer(answer), ...problemsOf(isNoNumber ? [noSet] : [])];
  if (problems.length > 0 || state === null) return { ok: false, problems };

  const at = requireInstant(now.toISOString());
  return store.transaction(async (within) => {
    const ticket = await findTicket(within, answer.ticketId);
    if (ticket?.updatedAt !== answer.seen) return refuse(failure({ code: "ticket.changed" }));
    if (changeSetId !== null && !(await hasChangeSet(within, changeSetId))) return refuse(noSet);
    await updateTicket(within, ticket.id, {
      stateCode: state,
      answerZh: answer.zh || null,
      answerEn: answer.en || null,
      changeSetId,
      updatedAt: at,
    });
    await insertTicketStep(within, { ticketId: ticket.id, toState: state, staffId: actor.staffId, at });
    await appendAudit(within, {
      at,
      action: "ticket.answered",
      subject: `ticket:${ticket.id}`,
      actor: actor.commitment,
      facts: { from: ticket.state, to: state, changeSet: changeSetId },
    });
    return { ok: true };
  });
}

function refuse(result: Result<never>): Answered {
  return { ok: false, problems: problemsOf([result]) };
}
