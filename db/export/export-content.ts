/**
 * Writes the published records in the format of content/, with all that this site ever said of them: seeded into an
 * empty database they give the same site, `?known=` included. Words that the database does not hold stay where they are.
 */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Reader } from "../store";
import { agencyYaml, sourceYaml } from "./catalogue-files";
import { calendarFiles } from "./calendar-files";
import { billFiles } from "./bill-files";
import { experimentFiles } from "./experiment-files";
import { roundFiles } from "./round-files";
import { textFiles } from "./text-files";

/** A path below the folder, and what the file there holds. */
export type ExportedFiles = ReadonlyMap<string, string>;

export async function listExportedFiles(reader: Reader): Promise<ExportedFiles> {
  return new Map([
    ["agencies.yaml", await agencyYaml(reader)],
    ["sources.yaml", await sourceYaml(reader)],
    ...(await billFiles(reader)),
    ...(await textFiles(reader)),
    ...(await experimentFiles(reader)),
    ...(await roundFiles(reader)),
    ...(await calendarFiles(reader)),
  ]);
}

/** What content/ holds and the database does not own. */
const wordsOnly = [
  "README.md",
  "plan.yaml",
  "guides",
  "glossary",
  "calendar/priorities.yaml",
  "sandboxes/figures.yaml",
];

/**
 * @param contentFolder whose words go with the records when `folder` is another one
 * @returns how many files of records were written
 */
export async function exportContent(reader: Reader, folder: string, contentFolder: string): Promise<number> {
  const files = await listExportedFiles(reader);
  // A text that is no longer published under a name leaves no file behind.
  await rm(path.join(folder, "texts"), { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  if (path.resolve(folder) !== path.resolve(contentFolder))
    for (const name of wordsOnly)
      await cp(path.join(contentFolder, name), path.join(folder, name), { recursive: true }).catch(ifMissing);
  return files.size;
}

function ifMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
