/**
 * Adds a change to an open set, or writes one anew. A draft may still lack anything: only what cannot be stored is
 * refused here, the rest when the set is submitted.
 */
import type { Actor } from "~/domain/desk/actor";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { checkAction } from "~/domain/change-sets/check-change";
import { checkText, checkWords, mostOfRecord } from "~/domain/change-sets/check-words";
import type { Json } from "~/domain/change-sets/json";
import { failure, type Result, success } from "~/domain/result";
import { fieldOf } from "~db/queries/change-sets/named-records";
import { type ChangeRow, listChangeRows } from "~db/queries/change-sets/set-rows";
import type { Reader, Store } from "~db/store";
import { insertChange, updateChange, type WrittenChange } from "~db/writes/change-sets/change-writes";
import { decide } from "../decide";
import { instantOf, loadOpenSet, type OnSet, permit, type SetWritten, writeEdit } from "./set-steps";

export interface ChangeInput extends OnSet {
  /** Null adds one. */
  readonly changeId: number | null;
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly targetKey: string | null;
  readonly billSlug: string | null;
  readonly baseRevision: number;
  /** The record as it is to be; null for a retraction. */
  readonly content: unknown;
  readonly reason: string | null;
}

type ChangePut = SetWritten & { readonly changeId: number };

export function putChange(
  store: Store,
  actor: Actor,
  input: ChangeInput,
  now: Date,
): Promise<Result<ChangePut>> {
  return decide(store, (within) => addChange(within, actor, input, now));
}

/** The same within a transaction that is under way. */
export async function addChange(
  within: Reader,
  actor: Actor,
  input: ChangeInput,
  now: Date,
): Promise<Result<ChangePut>> {
  const permitted = permit(actor, "change_set.write");
  if (!permitted.ok) return permitted;
  const set = await loadOpenSet(within, input);
  if (!set.ok) return set;
  const written = readChange(input, actor);
  if (!written.ok) return written;
  const others = await listChangeRows(within, input.setId);
  const fits = checkAmongOthers(input, others);
  if (!fits.ok) return fits;

  const at = instantOf(now);
  if (input.changeId !== null) await updateChange(within, input.changeId, written.value, at);
  const changeId = input.changeId ?? (await insertChange(within, input.setId, written.value, at));
  const { subject, action } = input;
  const done = await writeEdit(within, set.value, actor, now, "change.put", {
    facts: { change: changeId, subject, action },
  });
  return success({ ...done, changeId });
}

function readChange(input: ChangeInput, actor: Actor): Result<WrittenChange> {
  const { subject, action, targetKey, baseRevision, reason } = input;
  const possible = checkAction(subject, action);
  if (!possible.ok) return possible;
  const content = readContent(input);
  if (!content.ok) return content;
  const why = checkText(reason ?? "", "reason");
  if (!why.ok) return why;
  const billSlug = billOf(subject, content.value) ?? input.billSlug;
  return success({
    subject,
    action,
    targetKey,
    billSlug,
    baseRevision,
    content: content.value,
    reason,
    writtenBy: actor.staffId,
  });
}

/** The bill that a record belongs to, where it names one. */
function billOf(subject: ChangeSubject, content: Json | null): string | null {
  const bills = fieldOf(content, "bills");
  const named =
    subject === "round" && Array.isArray(bills)
      ? (bills as readonly Json[])[0]
      : fieldOf(content, subject === "bill" ? "slug" : "bill");
  return typeof named === "string" ? named : null;
}

/** What JSON can hold of it, and nothing else. */
function readContent({ action, content }: ChangeInput): Result<Json | null> {
  if (action === "retract") return success(null);
  if (content === null || typeof content !== "object" || Array.isArray(content))
    return failure({ code: "change.content_missing" });
  const text = JSON.stringify(content);
  if (text.length > mostOfRecord)
    return failure({ code: "text.too_long", field: "content", most: mostOfRecord });
  const record = JSON.parse(text) as Json;
  const words = checkWords(record);
  return words.ok ? success(record) : words;
}

function checkAmongOthers(input: ChangeInput, changes: readonly ChangeRow[]): Result<true> {
  const { changeId, subject, targetKey } = input;
  if (changeId !== null && !changes.some(({ id }) => id === changeId))
    return failure({ code: "change.unknown", value: changeId });
  const isTwice = changes.some(
    (other) =>
      other.id !== changeId &&
      targetKey !== null &&
      other.subject === subject &&
      other.targetKey === targetKey,
  );
  return isTwice ? failure({ code: "change.twice" }) : success(true);
}
