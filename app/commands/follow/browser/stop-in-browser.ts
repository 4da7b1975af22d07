/** Somebody wants no more notifications of a thing in this browser. Its address goes with the last. */
import { parseTarget } from "~/domain/follow/target";
import { type Result, success } from "~/domain/result";
import { findFollower, findLive, hasLiveSubscription } from "~db/queries/follow/subscriptions";
import type { Store } from "~db/store";
import { forgetFollower, setEnded } from "~db/writes/follow/subscriptions";
import { decide } from "../../decide";

/** @returns whether it had ended before, and whether the browser follows nothing any more. Problem: follow.target_unknown */
export function stopInBrowser(
  store: Store,
  addressKey: string,
  { kind, key }: { readonly kind: string; readonly key: string },
  now: Date,
): Promise<Result<{ readonly before: boolean; readonly last: boolean }>> {
  return decide<{ before: boolean; last: boolean }>(store, async (within) => {
    const target = parseTarget(kind, key);
    if (!target.ok) return target;
    const at = now.toISOString();
    const followerId = await findFollower(within, addressKey);
    if (followerId === null) return success({ before: true, last: true });
    const live = await findLive(within, followerId, target.value);
    if (live) await setEnded(within, live.id, at);
    const last = !(await hasLiveSubscription(within, followerId, at));
    if (last) await forgetFollower(within, followerId, at);
    return success({ before: live === null, last });
  });
}
