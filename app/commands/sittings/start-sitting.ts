/** Makes one change set of what a sitting did to many bills: all of its events are kept, or nothing is. */
import type { Json } from "~/domain/change-sets/json";
import type { Actor } from "~/domain/desk/actor";
import { type Result, success } from "~/domain/result";
import type { Store } from "~db/store";
import { decide } from "../decide";
import { addChange } from "../change-sets/put-change";
import type { SetWritten } from "../change-sets/set-steps";
import { beginSet } from "../change-sets/start-change-set";

export interface SittingInput {
  readonly title: string;
  readonly events: readonly { readonly bill: string; readonly record: Readonly<Record<string, Json>> }[];
}

export function startSitting(
  store: Store,
  actor: Actor,
  { title, events }: SittingInput,
  now: Date,
): Promise<Result<SetWritten>> {
  return decide(store, async (within) => {
    const started = await beginSet(within, actor, { title, weight: "major" }, now);
    if (!started.ok) return started;
    let { setId, version } = started.value;
    const added = { changeId: null, subject: "event", action: "record", targetKey: null } as const;
    for (const { bill, record } of events) {
      const rest = { billSlug: bill, baseRevision: 0, content: record, reason: null };
      const put = await addChange(within, actor, { setId, version, ...added, ...rest }, now);
      if (!put.ok) return put;
      ({ setId, version } = put.value);
    }
    return success({ setId, version });
  });
}
