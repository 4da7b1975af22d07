/** Begins a change set: empty, a draft, its author's. */
import { nothingSaid, readSetWords, type SetWords } from "~/domain/change-sets/set-words";
import type { Action } from "~/domain/desk/roles";
import type { Actor } from "~/domain/desk/actor";
import { type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import type { Reader, Store } from "~db/store";
import { insertChangeSet, insertStep } from "~db/writes/change-sets/set-writes";
import { decide } from "../decide";
import { checkTicket } from "./edit-change-set";
import { instantOf, permit, type SetWritten } from "./set-steps";

export function startChangeSet(
  store: Store,
  actor: Actor,
  input: Pick<SetWords, "title"> & Partial<SetWords>,
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, (within) => beginSet(within, actor, input, now));
}

/** The same within a transaction that is under way. @param action what allows it, where it is not the desk's own writing */
export async function beginSet(
  within: Reader,
  actor: Actor,
  input: Pick<SetWords, "title"> & Partial<SetWords>,
  now: Date,
  action: Action = "change_set.write",
): Promise<Result<SetWritten>> {
  const permitted = permit(actor, action);
  if (!permitted.ok) return permitted;
  const words = readSetWords({ ...nothingSaid, ...input });
  if (!words.ok) return words;
  const ticket = await checkTicket(within, words.value);
  if (!ticket.ok) return ticket;
  const { weight, ...columns } = words.value;
  const at = instantOf(now);
  const setId = await insertChangeSet(within, {
    ...columns,
    weightCode: weight,
    stateCode: "draft",
    authorId: actor.staffId,
    createdAt: at,
    updatedAt: at,
  });
  const step = { fromState: null, toState: "draft", staffId: actor.staffId, at, note: null } as const;
  await insertStep(within, { changeSetId: setId, ...step });
  await appendAudit(within, {
    at,
    action: "change_set.started",
    subject: `change_set:${setId}`,
    actor: actor.commitment,
    facts: { from: null, to: "draft", version: 1, weight },
  });
  return success({ setId, version: 1 });
}
