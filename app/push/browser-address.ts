/**
 * Where a browser is reached and the keys with which only it can read what comes, as its page sends them: the "address" of
 * a follower by push. Refuses keys that no browser makes; a point beside the curve would give the sender's key away.
 */
import { createECDH } from "node:crypto";
import { parsePushEndpoint } from "~/domain/follow/push/push-endpoint";
import { failure, type Result, success } from "~/domain/result";

export interface BrowserAddress {
  readonly endpoint: string;
  /** The browser's public key, an uncompressed point of P-256, in base64url. */
  readonly p256dh: string;
  /** A secret of the browser's, 16 bytes in base64url. */
  readonly auth: string;
}

/** Problems: those of parsePushEndpoint, and follow.push_keys. */
export function parseBrowserAddress(
  { endpoint = "", p256dh = "", auth = "" }: Partial<BrowserAddress>,
  services: readonly string[],
): Result<BrowserAddress> {
  const checked = parsePushEndpoint(endpoint, services);
  if (!checked.ok) return checked;
  const point = bytesOf(p256dh, 65);
  const secret = bytesOf(auth, 16);
  if (!point || !secret || !isOnCurve(point)) return failure({ code: "follow.push_keys" });
  const text = (bytes: Buffer) => bytes.toString("base64url");
  return success({ endpoint: checked.value, p256dh: text(point), auth: text(secret) });
}

/** Null for another alphabet or another length; browsers pad or leave it. */
function bytesOf(text: string, length: number): Buffer | null {
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === length && bytes.toString("base64url") === text.replace(/=+$/, "") ? bytes : null;
}

function isOnCurve(point: Buffer): boolean {
  if (point[0] !== 4) return false;
  try {
    const ours = createECDH("prime256v1");
    ours.generateKeys();
    ours.computeSecret(point);
    return true;
  } catch {
    return false;
  }
}

export function packBrowserAddress({ endpoint, p256dh, auth }: BrowserAddress): string {
  return JSON.stringify({ endpoint, p256dh, auth });
}

/** What was packed. Checked anew when it is used: a service that was taken off the list is called no more. */
export function unpackBrowserAddress(packed: string, services: readonly string[]): BrowserAddress | null {
  try {
    const parsed = parseBrowserAddress(JSON.parse(packed) as Partial<BrowserAddress>, services);
    return parsed.ok ? parsed.value : null;
  } catch {
    return null;
  }
}
