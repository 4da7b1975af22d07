/** A digest of a table's rows in whatever order they come: the sum of the digests of each. Says nothing of their order. */
import { createHash } from "node:crypto";

export interface TableDigest {
  readonly rows: number;
  /** Hexadecimal; equal for equal rows, whichever engine holds them. */
  readonly digest: string;
}

const modulus = 1n << 256n;

export class TableDigester {
  private rows = 0;
  private sum = 0n;

  add(row: object): void {
    const hash = createHash("sha256").update(textOf(row)).digest("hex");
    this.sum = (this.sum + BigInt(`0x${hash}`)) % modulus;
    this.rows += 1;
  }

  end(): TableDigest {
    return { rows: this.rows, digest: this.sum.toString(16).padStart(64, "0") };
  }
}

/** Keys of a JSON column may come back in another order; bytes count by their own digest. */
function textOf(row: object): string {
  return JSON.stringify(row, function (this: Record<string, unknown>, key, value: unknown) {
    const own = this[key];
    if (own instanceof Uint8Array) return createHash("sha256").update(own).digest("hex");
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
