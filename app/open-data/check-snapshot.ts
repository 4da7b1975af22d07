/** Whether the files of a snapshot are those of its manifest, to the byte, and hold the rows that it says. */
import { join } from "node:path";
import { LineDigester } from "~db/snapshot/row-lines";
import { listTableShapes } from "~db/snapshot/table-shapes";
import { type FileFormat, fileFormats, fileOf, type Manifest, type ManifestTable } from "./manifest";
import { readSnapshotRows } from "./read-snapshot";
import { measureFile } from "./written-file";

/** @param only this format is looked at; all three when it is left out. @throws naming the first file that is wrong */
export async function checkSnapshot(folder: string, manifest: Manifest, only?: FileFormat): Promise<void> {
  refuseOtherTables(manifest);
  const formats = only ? [only] : fileFormats;
  for (const format of formats)
    for (const name of new Set(manifest.tables.map((table) => fileOf(table.name, format))))
      await checkFile(folder, manifest, name);
  for (const format of formats) for (const table of manifest.tables) await checkTable(folder, table, format);
}

/** A snapshot is read by the version of the program that has its tables. */
function refuseOtherTables({ tables }: Manifest): void {
  const shapes = listTableShapes();
  for (const { name, columns, key } of shapes) {
    const found = tables.find((table) => table.name === name);
    if (JSON.stringify([found?.columns, found?.key]) !== JSON.stringify([columns, key]))
      throw new Error(
        `The manifest has ${found ? "other columns of" : "no"} ${name}: it was made by another version of the program.`,
      );
  }
  const unknown = tables.find((table) => !shapes.some(({ name }) => name === table.name));
  if (unknown)
    throw new Error(`This program has no ${unknown.name}: the manifest was made by another version of it.`);
}

async function checkFile(folder: string, { files }: Manifest, name: string): Promise<void> {
  const said = files.find((file) => file.name === name);
  if (!said) throw new Error(`The manifest names no ${name}.`);
  const found = await measureFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${name} cannot be read (${error.code ?? error.message}).`);
  });
  if (found.bytes !== said.bytes)
    throw new Error(`${name} has ${found.bytes} bytes; the manifest says ${said.bytes}.`);
  if (found.sha256 !== said.sha256)
    throw new Error(`${name} has the SHA-256 ${found.sha256}; the manifest says ${said.sha256}.`);
}

async function checkTable(folder: string, table: ManifestTable, format: FileFormat): Promise<void> {
  const digester = new LineDigester(table.columns);
  for await (const row of readSnapshotRows(folder, table, format)) digester.add(row);
  const { rows, digest } = digester.end();
  if (rows !== table.rows || digest !== table.digest)
    throw new Error(
      `${table.name} in ${fileOf(table.name, format)} has ${rows} rows with the digest ${digest}; the manifest says ${table.rows} rows and ${table.digest}.`,
    );
}
