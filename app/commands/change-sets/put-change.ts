/**
 * Adds a change to an open set, or writes one anew. A draft may still lack anything: only what cannot be stored is
 * refused here, the rest when the set is submitted.
 */
import type { Action } from "~/domain/desk/roles";
import type { Actor } from "~/domain/desk/actor";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { checkAction, checkBase } from "~/domain/change-sets/check-change";
import { checkText, checkWords, mostOfRecord } from "~/domain/change-sets/check-words";
import type { Json } from "~/domain/change-sets/json";
import { failure, type Result, success } from "~/domain/result";
import { checkPlace } from "~db/queries/change-sets/change-problems";
import { findRevision, type Revision } from "~db/queries/change-sets/revisions";
import { type ChangeRow, listChangeRows } from "~db/queries/change-sets/set-rows";
import { findBillOfRound } from "~db/queries/rounds/bill-of-round";
import { billOf, keyOf } from "~db/records/record-keys";
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

/** The same within a transaction that is under way. @param allowedBy what allows it, where it is not the desk's own writing */
export async function addChange(
  within: Reader,
  actor: Actor,
  input: ChangeInput,
  now: Date,
  allowedBy: Action = "change_set.write",
): Promise<Result<ChangePut>> {
  const permitted = permit(actor, allowedBy);
  if (!permitted.ok) return permitted;
  const set = await loadOpenSet(within, input);
  if (!set.ok) return set;
  const read = readChange(input, actor);
  if (!read.ok) return read;
  const written = read.value;
  const others = await listChangeRows(within, input.setId);
  const fits = checkAmongOthers(input.changeId, written, others);
  if (!fits.ok) return fits;
  const stands = await standingUnder(within, written.subject, written.targetKey);
  const based = checkStanding(input, stands);
  if (!based.ok) return based;
  const moved = keyOf(written.subject, written.content);
  const taken = (await standingUnder(within, written.subject, moved)).record !== null;
  const placed = checkPlace(written, stands.record, taken);
  if (!placed.ok) return placed;

  const at = instantOf(now);
  const whole = {
    ...written,
    billSlug:
      written.billSlug ??
      billOf(written.subject, stands.record) ??
      input.billSlug ??
      (await billOfAnswer(within, written)),
    // A new record is opened on nothing: it stands against whatever was taken back under its key before.
    baseRevision: input.action === "record" ? stands.number : input.baseRevision,
  };
  if (input.changeId !== null) await updateChange(within, input.changeId, whole, at);
  const changeId = input.changeId ?? (await insertChange(within, input.setId, whole, at));
  const { subject, action } = input;
  const done = await writeEdit(within, set.value, actor, now, "change.put", {
    facts: { change: changeId, subject, action },
  });
  return success({ ...done, changeId });
}

/** An answer that lands in no bill is of its round's: without a bill nobody would be told of it. */
async function billOfAnswer(
  within: Reader,
  { subject, content, targetKey }: WrittenChange,
): Promise<string | null> {
  if (subject !== "response") return null;
  const [round = ""] = (keyOf(subject, content) ?? targetKey ?? "").split("/");
  return findBillOfRound(within, round, { known: null });
}

function readChange(input: ChangeInput, actor: Actor): Result<WrittenChange> {
  const { subject, action, baseRevision, reason } = input;
  const possible = checkAction(subject, action);
  if (!possible.ok) return possible;
  const content = readContent(input);
  if (!content.ok) return content;
  const why = checkText(reason ?? "", "reason");
  if (!why.ok) return why;
  return success({
    subject,
    action,
    targetKey: action === "record" ? keyOf(subject, content.value) : input.targetKey,
    billSlug: billOf(subject, content.value),
    baseRevision,
    content: content.value,
    reason,
    writtenBy: actor.staffId,
  });
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

/** Whether the record still stands as the form was opened on it. What is new has nothing to stand on. */
function checkStanding(input: ChangeInput, { number, record }: Revision): Result<true> {
  const { action, targetKey, baseRevision } = input;
  if (action === "record" || targetKey === null) return success(true);
  const changeId = input.changeId ?? 0;
  const stands = record !== null;
  return checkBase({ changeId, action, targetKey, baseRevision, currentRevision: number, stands });
}

async function standingUnder(within: Reader, subject: ChangeSubject, key: string | null): Promise<Revision> {
  return key === null ? { number: 0, record: null } : findRevision(within, subject, key);
}

/** A set is published at one instant: two changes of one record would leave two versions that nobody can tell apart. */
function checkAmongOthers(
  changeId: number | null,
  written: WrittenChange,
  changes: readonly ChangeRow[],
): Result<true> {
  if (changeId !== null && !changes.some(({ id }) => id === changeId))
    return failure({ code: "change.unknown", value: changeId });
  const own = keysOf(written);
  const same = changes.find(
    (other) =>
      other.id !== changeId &&
      other.subject === written.subject &&
      keysOf(other).some((key) => own.includes(key)),
  );
  return same ? failure({ code: "change.twice", changeId: same.id }) : success(true);
}

/** Where the record stands and where it will. */
function keysOf({ subject, targetKey, content }: Pick<ChangeRow, "subject" | "targetKey" | "content">) {
  return [targetKey, keyOf(subject, content)].filter((key) => key !== null);
}
