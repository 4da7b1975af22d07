/**
 * What keeps one change from being submitted or applied: its action, its form, what it names, and the base it was
 * opened on. Asks no database: callers look up what stands and hand it in.
 */
import { failure, type Result, success } from "~/domain/result";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";

/** The kinds of which others cite the records: what is published of them stays. */
const onlyRecorded: readonly ChangeSubject[] = ["source"];

/** Whether a kind of record can be changed so. @example checkAction("source", "retract") // problem change.not_for_subject */
export function checkAction(subject: ChangeSubject, action: ChangeAction): Result<true> {
  return action !== "record" && onlyRecorded.includes(subject)
    ? failure({ code: "change.not_for_subject", subject, action })
    : success(true);
}

/** A correction or a retraction says which record, and what was wrong with it. @example checkTarget("retract", "3", null) */
export function checkTarget(
  action: ChangeAction,
  targetKey: string | null,
  reason: string | null,
): Result<true> {
  if (action === "record") return success(true);
  if (targetKey === null) return failure({ code: "change.no_target" });
  return reason === null || reason.trim() === ""
    ? failure({ code: "change.reason_missing", field: "reason" })
    : success(true);
}

/** The record's form found fault with a field. @example malformed("on") // problem { code: "change.malformed", field: "on", value: "on" } */
export function malformed(field: string): Result<never> {
  return failure({ code: "change.malformed", field, value: field });
}

/** Something it names is not on record, nor in the same set before it. @example unknownName("source", "gazette") */
export function unknownName(field: string, value: string): Result<never> {
  return failure({ code: "change.unknown_name", field, value });
}

/** What a change was opened on, and what there is now. */
export interface Base {
  readonly changeId: number;
  readonly action: ChangeAction;
  readonly targetKey: string | null;
  readonly baseRevision: number;
  readonly currentRevision: number;
  /** Whether a record stands under its key. */
  readonly stands: boolean;
}

/**
 * Whether nobody else has changed the record since the change was opened. Problem: change.conflict, with the
 * `changeId` and both revisions.
 * @example checkBase({ ...base, baseRevision: 0, currentRevision: 1 }) // problem change.conflict
 */
export function checkBase(base: Base): Result<true> {
  const { changeId, action, targetKey, baseRevision, currentRevision, stands } = base;
  if (targetKey === null) return success(true);
  if (baseRevision === currentRevision && stands === (action !== "record")) return success(true);
  return failure({ code: "change.conflict", changeId, baseRevision, currentRevision });
}
