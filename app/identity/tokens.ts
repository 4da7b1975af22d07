/** Secrets that are handed out and never stored: only their SHA-256 is, so a copy of the database opens nothing. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
