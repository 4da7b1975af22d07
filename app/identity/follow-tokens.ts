/**
 * What the site's keys make of an address and of a subscription: how the address is found again, how it is sealed, and
 * the tokens of the links in mails. A token is made anew from the subscription's nonce each time a mail is written, and
 * only its hash is stored.
 */
import { createHmac, randomBytes } from "node:crypto";
import { mailboxOf } from "~/domain/follow/mail-address";
import { seal, unseal } from "./box";
import type { Keys } from "./keys";
import { hashToken } from "./tokens";

type Purpose = "confirm" | "unsubscribe";
type FollowKeys = Pick<Keys, "form" | "box">;

/** What asking to follow by mail needs of the keys. */
export function makeFollowParts(keys: FollowKeys) {
  return makeParts(keys, (address) => `mailbox ${mailboxOf(address)}`);
}

/** The same for a browser, which is found again by its address at the push service. */
export function makeBrowserParts(keys: FollowKeys) {
  return makeParts(keys, (endpoint) => `browser ${endpoint}`);
}

function makeParts({ form, box }: FollowKeys, nameOf: (address: string) => string) {
  return {
    seal: (address: string) => seal(box, address),
    keyOf: (address: string) => digestOf(box, nameOf(address)).toString("hex"),
    tokens: () => {
      const nonce = randomBytes(24).toString("base64url");
      const hashOf = (purpose: Purpose) => hashToken(followTokenOf({ form }, purpose, nonce));
      return { nonce, confirmHash: hashOf("confirm"), unsubscribeHash: hashOf("unsubscribe") };
    },
  };
}

/** 256 bits that only this site can make. */
export function followTokenOf({ form }: Pick<Keys, "form">, purpose: Purpose, nonce: string): string {
  return digestOf(form, `follow ${purpose} ${nonce}`).toString("base64url");
}

/** Null when it was sealed with a key that this site does not have. */
export function openAddress({ box }: Pick<Keys, "box">, sealed: string): string | null {
  try {
    return unseal(box, sealed);
  } catch {
    return null;
  }
}

function digestOf(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
