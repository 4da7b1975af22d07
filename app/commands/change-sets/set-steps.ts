/**
 * What every command on a change set does around its own rule: the role, the version it was opened at, and the row,
 * step and audit entry that it leaves. Decides nothing about the set itself.
 */
import type { Instant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import {
  type ChangeSetState,
  type ChangeSetStep,
  changeSetSteps,
  isOpen,
} from "~/domain/desk/change-set-states";
import type { Json } from "~/domain/change-sets/json";
import { checkStep } from "~/domain/change-sets/review";
import { type Action, mayDo, rolesFor } from "~/domain/desk/roles";
import { failure, type Result, success } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { findSetRow, type SetRow } from "~db/queries/change-sets/set-rows";
import type { Reader } from "~db/store";
import { insertStep, updateChangeSet } from "~db/writes/change-sets/set-writes";

/** The set that a form was opened on. */
export interface OnSet {
  readonly setId: number;
  readonly version: number;
}

export interface SetWritten {
  readonly setId: number;
  readonly version: number;
}

export type SetColumns = Parameters<typeof updateChangeSet>[3];

export function permit(actor: Actor, action: Action): Result<true> {
  return mayDo(actor.role, action)
    ? success(true)
    : failure({ code: "forbidden", value: rolesFor(action).join(",") });
}

export async function loadSet(within: Reader, { setId, version }: OnSet): Promise<Result<SetRow>> {
  const set = await findSetRow(within, setId);
  if (!set) return failure({ code: "change_set.unknown", value: setId });
  if (set.version !== version) return failure({ code: "change_set.stale", version: set.version });
  return success(set);
}

/** For what may be written only before it is submitted. */
export async function loadOpenSet(within: Reader, on: OnSet): Promise<Result<SetRow>> {
  const set = await loadSet(within, on);
  if (set.ok && !isOpen(set.value.state))
    return failure({ code: "change_set.not_open", state: set.value.state });
  return set;
}

/** Loads a set for one of its steps. */
export async function loadForStep(
  within: Reader,
  actor: Actor,
  step: ChangeSetStep,
  on: OnSet,
): Promise<Result<SetRow>> {
  const permitted = permit(actor, changeSetSteps[step].action);
  if (!permitted.ok) return permitted;
  const set = await loadSet(within, on);
  if (!set.ok) return set;
  const possible = checkStep(step, set.value.state);
  return possible.ok ? set : possible;
}

export interface StepTaken {
  readonly set: Pick<SetRow, "id" | "state">;
  readonly to: ChangeSetState;
  /** In the log: `change_set.submitted`. */
  readonly did: string;
  /** Null: the site itself. */
  readonly actor: Actor | null;
  readonly at: Instant;
  readonly note: string | null;
  readonly columns: SetColumns;
  readonly facts?: Readonly<Record<string, Json>>;
}

/** Writes the set's new state, the step and its audit entry. */
export async function writeStep(within: Reader, taken: StepTaken): Promise<SetWritten> {
  const { set, to, did, actor, at, note, columns, facts = {} } = taken;
  const version = await updateChangeSet(within, set.id, at, { ...columns, stateCode: to });
  await insertStep(within, {
    changeSetId: set.id,
    fromState: set.state,
    toState: to,
    staffId: actor?.staffId ?? null,
    at,
    note,
  });
  await appendAudit(within, {
    at,
    action: did,
    subject: `change_set:${set.id}`,
    actor: actor?.commitment ?? null,
    facts: { from: set.state, to, version, ...facts },
  });
  return { setId: set.id, version };
}

/** Writes that the set itself or one of its changes was edited: no step, but an entry. */
export async function writeEdit(
  within: Reader,
  set: SetRow,
  actor: Actor,
  now: Date,
  did: string,
  { columns = {}, facts = {} }: { columns?: SetColumns; facts?: Readonly<Record<string, Json>> },
): Promise<SetWritten> {
  const at = instantOf(now);
  const version = await updateChangeSet(within, set.id, at, columns);
  await appendAudit(within, {
    at,
    action: did,
    subject: `change_set:${set.id}`,
    actor: actor.commitment,
    facts: { version, ...facts },
  });
  return { setId: set.id, version };
}

export function instantOf(now: Date): Instant {
  return now.toISOString() as Instant;
}
