/** A small log as the site writes it, with checkpoints signed by the tests' key. */
import { createPublicKey } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import { requireInstant } from "~/domain/dates/calendar-date";
import { appendAudit } from "~db/audit/append-audit";
import { makeCheckpoint } from "~db/audit/checkpoint";
import type { Store } from "~db/store";
import { testKeys } from "../desk/test-keys";

export const logOrigin = "lawtrail.test/log";
export const publicKey = createPublicKey(testKeys.signing);

/** Entry by entry, with a checkpoint after each of the sizes given. */
export async function fillLog(store: Store, entries: number, checkpoints: readonly number[]): Promise<void> {
  for (let turn = 1; turn <= entries; turn++) {
    const at = requireInstant(new Date(Date.UTC(2026, 10, 24, 4, turn)).toISOString());
    const entry = {
      at,
      action: turn % 2 === 0 ? "change_set.published" : "ticket.answered",
      subject: `change_set:${turn}`,
      actor: turn % 3 === 0 ? null : "ab".repeat(32),
      facts: { turn, words: "三讀" },
    };
    await store.transaction((within) => appendAudit(within, entry));
    if (checkpoints.includes(turn))
      await makeCheckpoint(store, testKeys.signing, logOrigin, new Date(Date.parse(at)));
  }
}

/** What takes the triggers away, and brings them back where tests share one database. */
const triggers = {
  sqlite: { off: ["drop trigger audit_entries_no_update", "drop trigger audit_entries_no_delete"], on: [] },
  postgres: {
    off: ["alter table audit_entries disable trigger audit_entries_unchanged"],
    on: ["alter table audit_entries enable trigger audit_entries_unchanged"],
  },
};

/** What only somebody with the database itself can do: a statement that no trigger sees. On SQLite once for each store. */
export async function tamper(store: Store, statement: string): Promise<void> {
  const { off, on } = triggers[store.dialect];
  await store.transaction(async ({ db }) => {
    // PostgreSQL's handle calls it `execute`; the contract of the store needs neither.
    const { run, execute } = db as unknown as Record<string, ((query: SQL) => unknown) | undefined>;
    for (const text of [...off, statement, ...on]) await (run ?? execute)!.call(db, sql.raw(text));
  });
}
