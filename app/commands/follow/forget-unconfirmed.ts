/** Takes away the addresses of those who asked and never confirmed: nothing is done with them any more. */
import { listForgettable } from "~db/queries/follow/subscriptions";
import type { Store } from "~db/store";
import { forgetFollower } from "~db/writes/follow/subscriptions";

export async function forgetUnconfirmed(store: Store, now: Date): Promise<void> {
  const at = now.toISOString();
  if ((await listForgettable(store.read, at)).length === 0) return;
  await store.transaction(async (within) => {
    for (const id of await listForgettable(within, at)) await forgetFollower(within, id, at);
  });
}
