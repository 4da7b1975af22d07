/**
 * Takes what stands now as the base of a change, once the person has seen both versions and keeps or has rewritten
 * theirs. The set has to be open: one that waits is returned or taken back first.
 */
import type { Actor } from "~/domain/desk/actor";
import { failure, type Result, success } from "~/domain/result";
import { findRevision, findStandingKey } from "~db/queries/change-sets/revisions";
import { listChangeRows } from "~db/queries/change-sets/set-rows";
import type { Store } from "~db/store";
import { moveBase } from "~db/writes/change-sets/change-writes";
import { decide } from "../decide";
import { instantOf, loadOpenSet, type OnSet, permit, type SetWritten, writeEdit } from "./set-steps";

export function rebaseChange(
  store: Store,
  actor: Actor,
  input: OnSet & {
    readonly changeId: number;
    /** The revision the person has seen. */ readonly seen: number;
  },
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const permitted = permit(actor, "change_set.write");
    if (!permitted.ok) return permitted;
    const set = await loadOpenSet(within, input);
    if (!set.ok) return set;
    const { changeId, seen } = input;
    const changes = await listChangeRows(within, input.setId);
    const change = changes.find(({ id }) => id === changeId);
    if (!change?.targetKey) return failure({ code: "change.unknown", value: changeId });
    const opened = await findRevision(within, change.subject, change.targetKey);
    if (opened.number !== seen)
      return failure({
        code: "change.conflict",
        changeId,
        baseRevision: change.baseRevision,
        currentRevision: opened.number,
      });
    const stood = await findStandingKey(within, change.subject, change.targetKey);
    // A new record stands against nothing, also when somebody's was taken back again.
    const key = stood ?? (change.action === "record" ? change.targetKey : null);
    if (key === null) return failure({ code: "change.gone", changeId });
    if (
      changes.some(
        ({ id, subject, targetKey }) => id !== changeId && subject === change.subject && targetKey === key,
      )
    )
      return failure({ code: "change.twice" });
    const { number: baseRevision } = await findRevision(within, change.subject, key);
    // What was new has been published by somebody else: mine puts theirs right, and has to say what was wrong.
    const action = stood !== null && change.action === "record" ? "correct" : change.action;
    await moveBase(within, changeId, { targetKey: key, baseRevision, action }, instantOf(now));
    return success(
      await writeEdit(within, set.value, actor, now, "change.rebased", {
        facts: { change: changeId, revision: baseRevision },
      }),
    );
  });
}
