/** Somebody wants no more mails. It needs no reason and no second thought; the address goes with the last subscription. */
import { failure, type Result, success } from "~/domain/result";
import { findSubscription, hasLiveSubscription, type Subscription } from "~db/queries/follow/subscriptions";
import type { Store } from "~db/store";
import { forgetFollower, setEnded } from "~db/writes/follow/subscriptions";
import { decide } from "../decide";

/** @returns the subscription as it was: `endedAt` is set when it had ended before. Problem: follow.link_unknown */
export function stopFollowing(
  store: Store,
  unsubscribeHash: string,
  now: Date,
): Promise<Result<Subscription>> {
  return decide(store, async (within) => {
    const found = await findSubscription(within, "unsubscribeHash", unsubscribeHash);
    if (!found) return failure({ code: "follow.link_unknown" });
    const at = now.toISOString();
    if (found.endedAt === null) {
      await setEnded(within, found.id, at);
      if (!(await hasLiveSubscription(within, found.followerId, at)))
        await forgetFollower(within, found.followerId, at);
    }
    return success(found);
  });
}
