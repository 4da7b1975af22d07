/**
 * The key by which push services know this site (VAPID, RFC 8292). It is made from the key that seals the addresses, so it
 * is the same on every machine and as old as what it is good for: a file of keys from before has it, and one that cannot
 * be written as well. Another key could not be used for the browsers that subscribed under this one.
 */
import { createECDH, hkdfSync } from "node:crypto";
import type { Keys } from "./keys";

/** Both in base64url: an uncompressed point of P-256, and 32 bytes. */
export interface PushKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

export function pushKeyOf({ box }: Pick<Keys, "box">): PushKey {
  const pair = createECDH("prime256v1");
  for (let turn = 0; ; turn++) {
    const secret = Buffer.from(hkdfSync("sha256", box, "", `web push ${turn}`, 32));
    try {
      pair.setPrivateKey(secret);
    } catch {
      continue; // Not below the order of the curve: about once in four thousand million keys.
    }
    return { publicKey: pair.getPublicKey("base64url"), privateKey: secret.toString("base64url") };
  }
}
