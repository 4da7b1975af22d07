/**
 * Writes an entry of the audit log inside the transaction that does what the entry tells of: either both are kept or
 * neither. Each entry names the hash of the one before. Refuses personal data by its form: who did it is a keyed
 * commitment, and action, subject and actor are plain ASCII codes.
 */
import { desc } from "drizzle-orm";
import type { Json } from "~/domain/change-sets/json";
import type { Instant } from "~/domain/dates/calendar-date";
import type { Reader } from "../store";
import { formatCanonicalJson } from "./canonical-json";
import { hashLeaf } from "./merkle";

export interface AuditEntry {
  readonly at: Instant;
  /** What was done: `change_set.published`. */
  readonly action: string;
  /** To what: `change_set:12`. */
  readonly subject: string;
  /** The `commitment` of who did it; null for the site itself. */
  readonly actor: string | null;
  /** What else a reader of the log should know; never personal data. */
  readonly facts: Readonly<Record<string, Json>>;
}

const code = /^[\x21-\x7e]+$/;

/**
 * Appends to the log; the number it answers is the entry's own, from 1 without gaps. Every transaction of the store
 * writes alone, so the last number read here is still the last when it commits.
 */
export async function appendAudit({ db, tables }: Reader, entry: AuditEntry): Promise<number> {
  const { at, action, subject, actor, facts } = entry;
  for (const text of [action, subject, actor ?? "-"])
    if (!code.test(text)) throw new Error(`An audit entry holds codes, not words: ${JSON.stringify(text)}`);

  const { auditEntries } = tables;
  const [last] = await db
    .select({ seq: auditEntries.seq, leafHash: auditEntries.leafHash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.seq))
    .limit(1);
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.leafHash ?? null;
  const canonical = formatCanonicalJson({ seq, at, action, subject, actor, facts, previous });
  const leafHash = hashLeaf(canonical).toString("hex");
  await db.insert(auditEntries).values({ seq, at, action, subject, actor, canonical, leafHash });
  return seq;
}
