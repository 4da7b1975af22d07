/**
 * Signs the log as it stands. Reads it again from the stored text first, against the checkpoint before: a log that is
 * broken or was cut short is never signed.
 */
import { createPublicKey, type KeyObject } from "node:crypto";
import { findLastCheckpoint, readLog, type StoredCheckpoint } from "../queries/audit-log";
import type { Store } from "../store";
import { readCheckpoint, signCheckpoint } from "./signed-note";
import { walkLog } from "./log-walk";

/**
 * Makes and keeps a checkpoint over all entries; answers the last one when there is nothing new, null for an empty log.
 * Call it outside of a transaction, after a publication and from time to time.
 * @throws Error naming the first broken entry
 */
export async function makeCheckpoint(
  store: Store,
  signingKey: KeyObject,
  origin: string,
  now: Date,
): Promise<StoredCheckpoint | null> {
  const last = await findLastCheckpoint(store.read);
  const { size, root, roots, fault } = await walkLog(readLog(store.read), new Set(last ? [last.size] : []));
  if (fault) throw new Error(`The log is not signed: entry ${fault.seq} is broken (${fault.kind})`);
  if (last) refuseOther(last, roots.get(last.size), signingKey);
  if (size === 0 || last?.size === size) return last;

  const made: StoredCheckpoint = {
    size,
    rootHash: root.toString("hex"),
    note: signCheckpoint({ origin, size, root }, signingKey),
    createdAt: now.toISOString(),
  };
  // Another process may have made the same one in the meantime.
  await store.transaction(({ db, tables }) =>
    db.insert(tables.auditCheckpoints).values(made).onConflictDoNothing(),
  );
  return made;
}

/** A new key starts a new line of signatures; under the same key the log must still hold what was signed. */
function refuseOther(last: StoredCheckpoint, root: Buffer | undefined, signingKey: KeyObject): void {
  if (root?.toString("hex") !== last.rootHash)
    throw new Error(`The log is not signed: it no longer holds the ${last.size} entries signed before`);
  if (!readCheckpoint(last.note, createPublicKey(signingKey)))
    throw new Error(`The log is not signed: the checkpoint of ${last.size} entries is not by this key`);
}
