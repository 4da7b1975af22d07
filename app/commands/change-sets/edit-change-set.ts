/** Edits what is said of an open change set as a whole. Its changes are put and dropped one by one. */
import { readSetWords, type SetWords } from "~/domain/change-sets/set-words";
import type { Actor } from "~/domain/desk/actor";
import { failure, type Result, success } from "~/domain/result";
import { findTicket } from "~db/queries/tickets";
import type { Reader, Store } from "~db/store";
import { decide } from "../decide";
import { loadOpenSet, type OnSet, permit, type SetWritten, writeEdit } from "./set-steps";

export function editChangeSet(
  store: Store,
  actor: Actor,
  input: OnSet & SetWords,
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const permitted = permit(actor, "change_set.write");
    if (!permitted.ok) return permitted;
    const set = await loadOpenSet(within, input);
    if (!set.ok) return set;
    const words = readSetWords(input);
    if (!words.ok) return words;
    const ticket = await checkTicket(within, words.value);
    if (!ticket.ok) return ticket;
    const { title, note, weight, wrongZh, wrongEn, reportedBy, ticketId } = words.value;
    return success(
      await writeEdit(within, set.value, actor, now, "change_set.edited", {
        columns: { title, note, weightCode: weight, wrongZh, wrongEn, reportedBy, ticketId },
        facts: { weight },
      }),
    );
  });
}

/** The reported error that a set answers is one there is. */
export async function checkTicket(
  within: Reader,
  { ticketId }: Pick<SetWords, "ticketId">,
): Promise<Result<true>> {
  return ticketId === null || (await findTicket(within, ticketId))
    ? success(true)
    : failure({ code: "ticket.unknown", field: "ticketId", value: ticketId });
}
