/** Whoever reads the mailbox says that they want to be told. A link works once, and not for ever. */
import { failure, type Result, success } from "~/domain/result";
import { findSubscription, type Subscription } from "~db/queries/follow/subscriptions";
import type { Store } from "~db/store";
import { endOthers, setConfirmed } from "~db/writes/follow/subscriptions";
import { decide } from "../decide";

/** Problems: follow.link_unknown, follow.link_expired, follow.ended. */
export function confirmFollow(store: Store, confirmHash: string, now: Date): Promise<Result<Subscription>> {
  return decide(store, async (within) => {
    const found = checkLink(await findSubscription(within, "confirmHash", confirmHash), now);
    if (!found.ok || found.value.confirmedAt !== null) return found;
    const at = now.toISOString();
    await endOthers(within, found.value, at);
    await setConfirmed(within, found.value.id, at);
    return success({ ...found.value, confirmedAt: at });
  });
}

/** Whether a link of confirmation can still be used, or was: what its page says before anybody presses the button. */
export function checkLink(subscription: Subscription | null, now: Date): Result<Subscription> {
  if (!subscription) return failure({ code: "follow.link_unknown" });
  if (subscription.endedAt !== null) return failure({ code: "follow.ended" });
  const isLate = subscription.confirmedAt === null && subscription.confirmBefore <= now.toISOString();
  return isLate ? failure({ code: "follow.link_expired" }) : success(subscription);
}
