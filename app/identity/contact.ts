/** How to reach somebody who reported an error, read again from what was sealed. */
import { unseal } from "./box";

export type Contact =
  | { readonly kind: "none" }
  | { readonly kind: "address"; readonly address: string }
  /** Sealed with a key that this site does not have. */
  | { readonly kind: "unreadable" };

export function openContact(boxKey: Buffer, sealed: string | null): Contact {
  if (sealed === null) return { kind: "none" };
  try {
    return { kind: "address", address: unseal(boxKey, sealed) };
  } catch {
    return { kind: "unreadable" };
  }
}
