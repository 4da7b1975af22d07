/**
 * The Merkle tree of RFC 6962 over the log's entries: the hash of a leaf and the root of all of them, kept as a short
 * row of subtrees so that entries can be read page by page. Knows nothing of what the entries say.
 */
import { createHash } from "node:crypto";

const leafMark = Buffer.of(0x00);
const nodeMark = Buffer.of(0x01);

/** RFC 6962 2.1: SHA-256 of the byte 0x00 and the entry. */
export function hashLeaf(entry: string): Buffer {
  return createHash("sha256").update(leafMark).update(entry, "utf8").digest();
}

/** RFC 6962 2.1: SHA-256 of the byte 0x01 and both children. */
export function hashNode(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256").update(nodeMark).update(left).update(right).digest();
}

export interface Tree {
  readonly size: number;
  add(leaf: Buffer): void;
  root(): Buffer;
}

/** An empty tree that grows leaf by leaf. */
export function growTree(): Tree {
  /** The roots of the complete subtrees, largest first: one for each bit of the size. */
  const subtrees: Buffer[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(leaf) {
      let node = leaf;
      for (let full = size; full % 2 === 1; full = (full - 1) / 2) node = hashNode(subtrees.pop()!, node);
      subtrees.push(node);
      size += 1;
    },
    root() {
      if (size === 0) return createHash("sha256").digest();
      return subtrees.reduceRight((right, left) => hashNode(left, right));
    },
  };
}

export function rootOf(leaves: readonly Buffer[]): Buffer {
  const tree = growTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}
