/** A browser was given another address by its push service: what it follows goes along. */
import { findFollower } from "~db/queries/follow/subscriptions";
import type { Store } from "~db/store";
import { endAll, forgetFollower, setAddress } from "~db/writes/follow/subscriptions";
import type { Browser, BrowserParts } from "./browser-parts";

/** @returns false when nothing is followed under the old address */
export function moveBrowser(
  store: Store,
  oldEndpoint: string,
  { endpoint, packed }: Browser,
  { keyOf, seal }: Pick<BrowserParts, "keyOf" | "seal">,
  now: Date,
): Promise<boolean> {
  return store.transaction(async (within) => {
    const followerId = await findFollower(within, keyOf(oldEndpoint));
    if (followerId === null) return false;
    const other = await findFollower(within, keyOf(endpoint));
    if (other !== null && other !== followerId) {
      // The page was quicker, and asked anew under the new address.
      const at = now.toISOString();
      await endAll(within, followerId, at);
      await forgetFollower(within, followerId, at);
      return true;
    }
    await setAddress(within, followerId, { addressKey: keyOf(endpoint), sealedAddress: seal(packed) });
    return true;
  });
}
