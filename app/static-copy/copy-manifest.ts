/** export.json: what a copy holds and what it is a copy of, by which it can be checked and the next one be made cheaper. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CopiedFile, Earlier } from "./copy-tree";

export const manifestName = "export.json";
const format = "lawtrail-static-copy/1";

export interface CopyManifest {
  readonly format: typeof format;
  /** The instant that the pages are of, in UTC. */
  readonly madeAt: string;
  /** The live site's. */
  readonly origin: string;
  readonly siteVersion: number;
  /** When the newest event was published or taken back; null on an empty site. */
  readonly newestRecordAt: string | null;
  readonly pages: number;
  /** Of all files but this one. */
  readonly bytes: number;
  readonly files: readonly CopiedFile[];
}

export function buildManifest(
  of: Pick<CopyManifest, "madeAt" | "origin" | "siteVersion" | "newestRecordAt">,
  files: readonly CopiedFile[],
): CopyManifest {
  return {
    format,
    ...of,
    pages: files.filter(({ file }) => file.endsWith("index.html")).length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    files,
  };
}

/** The copy in a folder; null where there is none, or one of another form. */
export async function readEarlier(folder: string): Promise<Earlier | null> {
  const text = await readFile(join(folder, manifestName), "utf8").catch(() => "null");
  try {
    const manifest = JSON.parse(text) as CopyManifest | null;
    if (manifest?.format !== format) return null;
    return { folder, files: new Map(manifest.files.map((each) => [each.file, each])) };
  } catch {
    return null;
  }
}
