/**
 * Checks a copy of the database from end to end: its pages, its references and its log. Leaves it as one file, without
 * a journal beside it. Refuses to mend anything.
 */
import type { KeyObject } from "node:crypto";
import { verifyLog } from "../audit/verify-log";
import { connectSqlite, refusing } from "../engines/sqlite-connection";
import { openSqliteStore } from "../engines/sqlite-store";
import { listCheckpoints, readLog } from "../queries/audit-log";

/** @returns the number of entries of its log. @throws when anything is wrong with it. */
export async function checkCopy(file: string, publicKey: KeyObject): Promise<number> {
  checkPages(file);
  const store = openSqliteStore(file);
  try {
    const verdict = await verifyLog(readLog(store.read), await listCheckpoints(store.read), [], publicKey);
    if (!verdict.ok) throw new Error(`${file}: the log is broken: ${JSON.stringify(verdict)}`);
    return verdict.size;
  } finally {
    await store.close();
    makeOneFile(file);
  }
}

function checkPages(file: string): void {
  const connection = connectSqlite(file, "write");
  try {
    const found = refusing(file, () => connection.pragma("integrity_check", { simple: true }));
    if (found !== "ok") throw new Error(`${file}: the database is damaged: ${String(found)}`);
    const loose = connection.pragma("foreign_key_check") as unknown[];
    if (loose.length > 0) throw new Error(`${file}: ${loose.length} rows refer to rows that are not there.`);
  } finally {
    connection.close();
  }
}

/** Takes the journal in and leaves none beside it. */
export function makeOneFile(file: string): void {
  const connection = connectSqlite(file, "write");
  connection.pragma("journal_mode = DELETE");
  connection.close();
}
