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

const triggers = {
  sqlite: ["drop trigger audit_entries_no_update", "drop trigger audit_entries_no_delete"],
  postgres: ["drop trigger audit_entries_unchanged on audit_entries"],
};

/** What only somebody with the database itself can do: takes the triggers away and runs a statement. */
export async function tamper(store: Store, statement: string): Promise<void> {
  await store.transaction(async ({ db }) => {
    // PostgreSQL's handle calls it `execute`; the contract of the store needs neither.
    const { run, execute } = db as unknown as Record<string, ((query: SQL) => unknown) | undefined>;
    for (const text of [...triggers[store.dialect], statement])
      await (run ?? execute)!.call(db, sql.raw(text));
  });
}
