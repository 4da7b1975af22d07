/**
 * A form of the desk carries a token that works once, for the session it was shown to: a form made elsewhere, copied
 * from another person or sent a second time changes nothing. Drafts are saved again and again: their token holds as
 * long as the session, opens nothing but drafts, and leaves the form's own unspent.
 */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Store } from "~db/store";
import { spendToken } from "~db/writes/form-tokens";
import { hashToken } from "./tokens";

/** For the hidden field of a form. */
export function issueFormToken(formKey: Buffer, sessionHash: string): string {
  const random = randomBytes(16).toString("base64url");
  return `${random}.${signatureOf(formKey, sessionHash, random).toString("base64url")}`;
}

/** Whether the token is this session's and has not been used; from now on it has. */
export async function spendFormToken(
  store: Store,
  formKey: Buffer,
  { token, sessionHash }: { token: string; sessionHash: string },
  now: Date,
): Promise<boolean> {
  const [random = "", signature = ""] = token.split(".");
  if (!isSignature(signature, signatureOf(formKey, sessionHash, random))) return false;
  return store.transaction((within) => spendToken(within, hashToken(token), now.toISOString()));
}

export function draftTokenOf(formKey: Buffer, sessionHash: string): string {
  return signatureOf(formKey, "draft", sessionHash).toString("base64url");
}

export function isDraftToken(formKey: Buffer, sessionHash: string, token: string): boolean {
  return isSignature(token, signatureOf(formKey, "draft", sessionHash));
}

function isSignature(text: string, right: Buffer): boolean {
  const given = Buffer.from(text, "base64url");
  return given.length === right.length && timingSafeEqual(given, right);
}

function signatureOf(formKey: Buffer, sessionHash: string, random: string): Buffer {
  return createHmac("sha256", formKey).update(`${sessionHash}.${random}`).digest();
}
