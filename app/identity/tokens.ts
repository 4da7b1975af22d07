/** Secrets that are handed out and never stored: only their SHA-256 is, so a copy of the database opens nothing. */
import { createHash, createHmac, randomBytes } from "node:crypto";

/** 256 random bits. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** What stands for a person in the log. */
export function commitmentOf(auditKey: Buffer, staffId: number): string {
  return createHmac("sha256", auditKey).update(`staff:${staffId}`).digest("hex");
}
