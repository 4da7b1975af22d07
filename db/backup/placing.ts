/** Makes a file under another name, so that only a whole and checked one ever bears its own. Never writes over a file. */
import { existsSync } from "node:fs";
import { link, rm } from "node:fs/promises";

export function refuseToOverwrite(...files: string[]): void {
  for (const file of files) if (existsSync(file)) throw new Error(`${file} is there already.`);
}

export async function placing<T>(file: string, make: (partial: string) => Promise<T>): Promise<T> {
  const partial = `${file}.partial`;
  refuseToOverwrite(partial);
  try {
    const made = await make(partial);
    await link(partial, file); // unlike a rename, refuses to replace
    return made;
  } finally {
    for (const part of ["", "-wal", "-shm", "-journal"]) await rm(partial + part, { force: true });
  }
}
