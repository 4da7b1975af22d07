/**
 * Walks a log from its first entry and stops at the first that is broken: missing, out of order, changed in any column,
 * or not the one that the next was written after. Trusts only the stored text; every hash is computed again from it.
 */
import type { LogRow } from "../queries/audit-log";
import { growTree, hashLeaf } from "./merkle";

/** order: another entry stands there · hash: its text was changed · column: a column says other than the text ·
 *  link: the entry after it was written after another one. */
export type FaultKind = "order" | "hash" | "column" | "link";

export interface EntryFault {
  /** The first broken entry. */
  readonly seq: number;
  readonly kind: FaultKind;
}

export interface Walked {
  /** How many entries are whole, from the first. */
  readonly size: number;
  readonly root: Buffer;
  /** The roots at the sizes asked for, as far as the log reaches. */
  readonly roots: ReadonlyMap<number, Buffer>;
  readonly fault: EntryFault | null;
}

/** @param sizes at which the root is wanted too */
export async function walkLog(
  rows: AsyncIterable<LogRow> | Iterable<LogRow>,
  sizes: ReadonlySet<number>,
): Promise<Walked> {
  const tree = growTree();
  const roots = new Map<number, Buffer>();
  let previous: string | null = null;
  let fault: EntryFault | null = null;
  for await (const row of rows) {
    fault = findFault(row, tree.size + 1, previous);
    if (fault) break;
    previous = row.leafHash;
    tree.add(Buffer.from(row.leafHash, "hex"));
    if (sizes.has(tree.size)) roots.set(tree.size, tree.root());
  }
  return { size: tree.size, root: tree.root(), roots, fault };
}

function findFault(row: LogRow, expected: number, previous: string | null): EntryFault | null {
  if (row.seq !== expected) return { seq: expected, kind: "order" };
  if (hashLeaf(row.canonical).toString("hex") !== row.leafHash) return { seq: expected, kind: "hash" };
  const told = readEntry(row.canonical);
  if (!told || columns.some((name) => told[name] !== row[name])) return { seq: expected, kind: "column" };
  // Both entries are whole in themselves: it is the earlier that is not what it was.
  if (told["previous"] !== previous) return { seq: Math.max(1, expected - 1), kind: "link" };
  return null;
}

const columns = ["seq", "at", "action", "subject", "actor"] as const;

function readEntry(canonical: string): Readonly<Record<string, unknown>> | null {
  try {
    const entry: unknown = JSON.parse(canonical);
    return entry !== null && typeof entry === "object" ? (entry as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
