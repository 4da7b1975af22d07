/**
 * The one way in which a row is written to be compared: a line of JSON with its columns in their order. The digest of a
 * table is the SHA-256 of these lines in the order of its key, so it is that of its JSON Lines file too.
 */
import { createHash } from "node:crypto";
import type { Row } from "./published-tables";
import type { ColumnShape } from "./table-shapes";

export interface TableDigest {
  readonly rows: number;
  readonly digest: string;
}

/** @example lineOf([{ name: "code", type: "text", required: true }], { code: "a" }) // '{"code":"a"}\n' */
export function lineOf(columns: readonly ColumnShape[], row: Row): string {
  return `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))}\n`;
}

export class LineDigester {
  private readonly hash = createHash("sha256");
  private rows = 0;

  constructor(private readonly columns: readonly ColumnShape[]) {}

  add(row: Row): void {
    this.hash.update(lineOf(this.columns, row));
    this.rows += 1;
  }

  /** Once only. */
  end(): TableDigest {
    return { rows: this.rows, digest: this.hash.digest("hex") };
  }
}
