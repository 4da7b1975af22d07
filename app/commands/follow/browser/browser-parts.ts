/** A browser that follows, as commands see it: an address that was checked, to be found by and to be sealed. */
import type { FollowParts } from "../ask-to-follow";

export type BrowserParts = FollowParts;

export interface Browser {
  /** Its address at the push service. */
  readonly endpoint: string;
  /** The address with the browser's keys, as it is sealed. */
  readonly packed: string;
}
