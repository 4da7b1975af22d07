/** An authenticator that is shown and not in use yet: its secret travels sealed in the form, and is stored nowhere. */
import { seal, unseal } from "../box";
import type { Keys } from "../keys";
import { describeAuthenticator } from "./totp";

export type PendingAuthenticator = ReturnType<typeof newAuthenticator>;

/** @param pending of the form that came back, so that the picture already scanned stays the right one */
export function newAuthenticator(keys: Keys, email: string, pending?: string) {
  const secret = pending === undefined ? null : readPending(keys, pending);
  const shown = describeAuthenticator(email, secret ?? undefined);
  return { ...shown, pending: seal(keys.box, shown.key) };
}

/** Null when we did not seal it. */
export function readPending(keys: Keys, pending: string): string | null {
  try {
    return unseal(keys.box, pending);
  } catch {
    return null;
  }
}
