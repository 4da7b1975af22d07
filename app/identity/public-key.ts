/** The half of the signing key that everybody may have. */
import { createPublicKey, type KeyObject } from "node:crypto";

/** In PEM. */
export function publicKeyText(signingKey: KeyObject): string {
  return createPublicKey(signingKey).export({ type: "spki", format: "pem" }).toString();
}
