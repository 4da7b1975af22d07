/**
 * The log of what people did, made so that a later change of it shows: each entry keeps the exact bytes that were
 * hashed, and checkpoints sign the whole (db/audit). Triggers of the migrations refuse every update and delete.
 */
import type { Kit } from "../kits/kit";

export function makeAuditTables(kit: Kit) {
  const { table, int, text, index, check, sql } = kit;

  const auditEntries = table(
    "audit_entries",
    {
      /** From 1 without gaps, given inside the transaction that writes what it tells of. */
      seq: int("seq").primaryKey(),
      at: text("at").notNull(),
      action: text("action").notNull(),
      /** What it was done to: `change_set:12`, `staff:3`. */
      subject: text("subject").notNull(),
      /** A keyed commitment to who did it; null for the site itself. Personal data is never in the log. */
      actor: text("actor"),
      /** The exact text that is hashed. */
      canonical: text("canonical").notNull(),
      /** SHA-256 of the byte 0x00 and that text (RFC 6962 2.1), in hexadecimal. */
      leafHash: text("leaf_hash").notNull(),
    },
    (t) => [
      index("audit_entries_subject").on(t.subject, t.seq),
      index("audit_entries_at").on(t.at),
      check("audit_entries_leaf", sql`length(${t.leafHash}) = 64`),
    ],
  );

  const auditCheckpoints = table("audit_checkpoints", {
    /** How many entries it covers. */
    size: int("size").primaryKey(),
    rootHash: text("root_hash").notNull(),
    /** The signed note, as it is published. */
    note: text("note").notNull(),
    createdAt: text("created_at").notNull(),
  });

  return { auditEntries, auditCheckpoints };
}
