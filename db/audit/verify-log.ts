/**
 * Checks a whole log against its checkpoints, and names the first thing that is wrong: an entry, or a checkpoint. What
 * it cannot show: that somebody who holds the database and the key wrote both anew; only a checkpoint kept elsewhere can.
 */
import type { KeyObject } from "node:crypto";
import type { LogRow, StoredCheckpoint } from "../queries/audit-log";
import { type FaultKind, walkLog } from "./log-walk";
import { readCheckpoint } from "./signed-note";

export type Verdict =
  | { readonly ok: true; readonly size: number; readonly signed: number; readonly root: string }
  /** An entry; of `rewritten` only the last is known, everything from `seq` to `until` may be new. */
  | { readonly ok: false; readonly seq: number; readonly kind: FaultKind | "missing" }
  | { readonly ok: false; readonly seq: number; readonly kind: "rewritten"; readonly until: number }
  | { readonly ok: false; readonly checkpoint: number | null; readonly kind: "signature" | "column" };

/** @param kept notes that somebody kept elsewhere */
export async function verifyLog(
  rows: AsyncIterable<LogRow> | Iterable<LogRow>,
  stored: readonly StoredCheckpoint[],
  kept: readonly string[],
  publicKey: KeyObject,
): Promise<Verdict> {
  const notes = [
    ...stored.map((row) => ({ row, read: readCheckpoint(row.note, publicKey) })),
    ...kept.map((note) => ({ row: null, read: readCheckpoint(note, publicKey) })),
  ].sort((one, other) => (one.read?.size ?? 0) - (other.read?.size ?? 0));
  const sizes = new Set(notes.flatMap(({ read }) => read?.size ?? []));
  const { size, root, roots, fault } = await walkLog(rows, sizes);
  if (fault) return { ok: false, ...fault };

  let signed = 0;
  for (const { row, read } of notes) {
    if (!read) return { ok: false, checkpoint: row?.size ?? null, kind: "signature" };
    if (row && (row.size !== read.size || row.rootHash !== read.root.toString("hex")))
      return { ok: false, checkpoint: row.size, kind: "column" };
    if (read.size > size) return { ok: false, seq: size + 1, kind: "missing" };
    if (read.size > 0 && !roots.get(read.size)!.equals(read.root))
      return { ok: false, seq: signed + 1, kind: "rewritten", until: read.size };
    signed = read.size;
  }
  return { ok: true, size, signed, root: root.toString("hex") };
}
