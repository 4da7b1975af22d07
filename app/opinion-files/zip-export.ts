/** The files of one export in a zip: their ids fit together. The zip says nothing of when it was made. */
import { strToU8, zipSync } from "fflate";
import type { ExportedFile } from "./write-export";

/** The earliest that a zip can say. */
const noTime = "1980-01-01T12:00:00";

export function zipExport(files: readonly ExportedFile[]): Uint8Array {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: noTime });
}
