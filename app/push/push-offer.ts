/** What a page needs so that a browser can subscribe, and on which sites browsers let themselves be pushed to at all. */
import { knownPushServices } from "~/domain/follow/push/push-services";

export interface PushOffer {
  /** This site's, which the browser hands to its push service. */
  readonly publicKey: string;
  /** The hosts that a subscription may name. */
  readonly services: readonly string[];
}

export function makePushOffer(publicKey: string, more: readonly string[]): PushOffer {
  return { publicKey, services: [...knownPushServices, ...more] };
}

/**
 * Browsers run service workers over https and on one's own machine only.
 * @example mayPush("http://lawtrail.example") // false
 */
export function mayPush(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
