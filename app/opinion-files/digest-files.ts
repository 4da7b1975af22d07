/** SHA-256 over files in the order of their names: the same files, whatever lay beside them, have the same digest. */
import type { FolderFile } from "./folder-file";

/** @param names which of the folder count: those that were read */
export async function digestFiles(folder: readonly FolderFile[], names: readonly string[]): Promise<string> {
  const read = folder.filter(({ name }) => names.includes(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const encoder = new TextEncoder();
  // Names and lengths too: where one file ends and the next begins is part of what was read.
  const parts = read.flatMap(({ name, bytes }) => [encoder.encode(`${name}\0${bytes.length}\0`), bytes]);
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", all));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
