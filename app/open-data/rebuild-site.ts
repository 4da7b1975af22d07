/**
 * A new database of the site from a snapshot: every file and every table is checked before anything is written, and
 * the new database is read back and compared before it bears its name. Never writes over a file.
 */
import { makeOneFile } from "~db/backup/check-copy";
import { placing, refuseToOverwrite } from "~db/backup/placing";
import { openMigrated, type OpenOptions } from "~db/open-store";
import { fillReferenceTables } from "~db/reference-tables";
import { fillDatabase } from "~db/snapshot/fill-database";
import { checkSnapshot } from "./check-snapshot";
import { type FileFormat, type Manifest, readManifest } from "./manifest";
import { readSnapshotRows } from "./read-snapshot";

export interface Rebuilding extends OpenOptions {
  /** The folder of the snapshot. */
  readonly folder: string;
  /** The file to make. */
  readonly file: string;
  /** Reads and checks the files of this format only; left out, checks all and reads JSON Lines. */
  readonly from?: FileFormat | undefined;
}

/** @throws in words that name the file or the table that is wrong; then there is no new file */
export async function rebuildSite({ folder, file, from, ...options }: Rebuilding): Promise<Manifest> {
  refuseToOverwrite(file, `${file}-wal`, `${file}-shm`);
  const manifest = await readManifest(folder);
  await checkSnapshot(folder, manifest, from);
  const tables = new Map(manifest.tables.map((table) => [table.name, table]));
  await placing(file, async (partial) => {
    const store = await openMigrated(`file:${partial}`, options);
    try {
      await fillDatabase(store, {
        digestOf: (name) => tables.get(name)!,
        rowsOf: (name) => readSnapshotRows(folder, tables.get(name)!, from ?? "jsonl"),
      });
      await fillReferenceTables(store);
    } finally {
      await store.close();
    }
    makeOneFile(partial);
  });
  return manifest;
}
