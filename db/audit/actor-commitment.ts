/**
 * Who did it, for the log: a keyed commitment to the person's number. Whoever holds the key can show that an entry is
 * somebody's; without the key, or once it is destroyed, the log names nobody.
 */
import { createHmac } from "node:crypto";

/** HMAC-SHA256 in hexadecimal. */
export function actorCommitment(auditKey: Buffer, staffId: number): string {
  return createHmac("sha256", auditKey).update(`staff:${staffId}`).digest("hex");
}
