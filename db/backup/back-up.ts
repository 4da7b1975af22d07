/**
 * Copies the SQLite database while the site writes to it, checks the copy, and keeps its digest beside it in the form
 * that sha256sum reads; and brings such a copy back to a new place. Neither ever writes over a file.
 */
import { createHash, type KeyObject } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { connectSqlite } from "../engines/sqlite-connection";
import { checkCopy } from "./check-copy";
import { placing, refuseToOverwrite } from "./placing";

export interface CheckedCopy {
  readonly digest: string;
  readonly entries: number;
}

/** @throws when a file stands in the way or the copy fails a check; the copy never bears its name then. */
export async function backUp(database: string, file: string, publicKey: KeyObject): Promise<CheckedCopy> {
  refuseToOverwrite(file, `${file}.sha256`);
  return placing(file, async (partial) => {
    const source = connectSqlite(database, "read");
    try {
      // All pages in one step: in small steps every write of the site would begin the copy anew.
      await source.backup(partial, { progress: () => 0x7fffffff });
    } finally {
      source.close();
    }
    const entries = await checkCopy(partial, publicKey);
    const digest = await digestOf(partial);
    await writeFile(`${file}.sha256`, `${digest}  ${basename(file)}\n`, { flag: "wx" });
    return { digest, entries };
  });
}

/** @throws when a file stands in the way, the digest differs or the copy fails a check. */
export async function restore(file: string, place: string, publicKey: KeyObject): Promise<CheckedCopy> {
  refuseToOverwrite(place, `${place}-wal`, `${place}-shm`);
  const [expected] = (await readFile(`${file}.sha256`, "utf8")).split(" ");
  return placing(place, async (partial) => {
    await copyFile(file, partial, constants.COPYFILE_EXCL);
    const digest = await digestOf(partial);
    if (digest !== expected)
      throw new Error(`${file} is not the file that was backed up: its digest differs.`);
    return { digest, entries: await checkCopy(partial, publicKey) };
  });
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
