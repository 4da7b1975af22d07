/** The push service says that a browser takes nothing any more: all that it followed ends, and its address goes. */
import type { Store } from "~db/store";
import { endAll, forgetFollower } from "~db/writes/follow/subscriptions";

/** What waits for it is dropped, the message that found out included. */
export function forgetBrowser(store: Store, followerId: number, now: Date): Promise<void> {
  const at = now.toISOString();
  return store.transaction(async (within) => {
    await endAll(within, followerId, at);
    await forgetFollower(within, followerId, at);
  });
}
