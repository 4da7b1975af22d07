/** Entity tags: made of bytes, and asked for by If-None-Match (RFC 9110 §13.1.2): a list, or `*`, compared weakly. */
import { createHash } from "node:crypto";

/** The strong tag of these very bytes. */
export function entityTagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("base64url")}"`;
}

/** @example matchesEntityTag('W/"a", "b"', '"a"') // true */
export function matchesEntityTag(condition: string, etag: string): boolean {
  if (condition === etag || condition.trim() === "*") return true;
  const listed: string[] = condition.match(/"[^"]*"/g) ?? [];
  return listed.includes(etag);
}
