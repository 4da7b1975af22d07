/**
 * Checkpoints as signed notes (C2SP tlog-checkpoint and signed-note): the log's name, its size, its root, and an Ed25519
 * signature over exactly these lines. Reading one is strict: of the ways to write the same note only one is taken.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

export interface Checkpoint {
  /** The log's name: an address without its scheme. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

const ed25519 = Buffer.of(0x01);
const notePattern =
  /^(([^\s+]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n)\n\u2014 (\S+) ([A-Za-z0-9+/]{91}=)\n$/;

/** @param signingKey Ed25519, private */
export function signCheckpoint({ origin, size, root }: Checkpoint, signingKey: KeyObject): string {
  if (!/^[^\s+]+$/.test(origin)) throw new Error(`A log cannot be named "${origin}"`);
  const text = `${origin}\n${size}\n${root.toString("base64")}\n`;
  const signature = sign(null, Buffer.from(text), signingKey);
  const blob = Buffer.concat([keyHash(origin, createPublicKey(signingKey)), signature]);
  return `${text}\n\u2014 ${origin} ${blob.toString("base64")}\n`;
}

/** What a note says; null unless it is whole and signed with this key. */
export function readCheckpoint(note: string, publicKey: KeyObject): Checkpoint | null {
  const [, text, origin, size, rootText, signer, blobText] = notePattern.exec(note) ?? [];
  if (!text || !origin || !size || !rootText || !blobText || signer !== origin) return null;
  const [root, blob] = [Buffer.from(rootText, "base64"), Buffer.from(blobText, "base64")];
  // Base64 leaves bits unused at its end: two texts could say the same.
  if (root.toString("base64") !== rootText || blob.toString("base64") !== blobText) return null;
  if (!blob.subarray(0, 4).equals(keyHash(origin, publicKey))) return null;
  if (!verify(null, Buffer.from(text), publicKey, blob.subarray(4))) return null;
  return { origin, size: Number(size), root };
}

/** Which key a signature is by: the first four bytes of SHA-256 over the name, a line end, the algorithm and the key. */
function keyHash(name: string, publicKey: KeyObject): Buffer {
  const { x } = publicKey.export({ format: "jwk" });
  const hash = createHash("sha256").update(`${name}\n`).update(ed25519);
  return hash.update(Buffer.from(x!, "base64url")).digest().subarray(0, 4);
}
