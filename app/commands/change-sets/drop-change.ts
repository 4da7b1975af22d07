/** Takes a change out of an open set. */
import type { Actor } from "~/domain/desk/actor";
import { failure, type Result, success } from "~/domain/result";
import { listChangeRows } from "~db/queries/change-sets/set-rows";
import type { Store } from "~db/store";
import { deleteChange } from "~db/writes/change-sets/change-writes";
import { decide } from "../decide";
import { loadOpenSet, type OnSet, permit, type SetWritten, writeEdit } from "./set-steps";

export function dropChange(
  store: Store,
  actor: Actor,
  input: OnSet & { readonly changeId: number },
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const permitted = permit(actor, "change_set.write");
    if (!permitted.ok) return permitted;
    const set = await loadOpenSet(within, input);
    if (!set.ok) return set;
    const { changeId } = input;
    const change = (await listChangeRows(within, input.setId)).find(({ id }) => id === changeId);
    if (!change) return failure({ code: "change.unknown", value: changeId });
    await deleteChange(within, changeId);
    const { subject, action } = change;
    return success(
      await writeEdit(within, set.value, actor, now, "change.dropped", {
        facts: { change: changeId, subject, action },
      }),
    );
  });
}
