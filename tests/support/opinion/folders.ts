/** Folders of exports as the reader takes them: from the published rounds, or typed in a test. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FolderFile } from "~/opinion-files/folder-file";
import type { PublishedRound } from "./published-rounds";

export function publishedFolder(name: PublishedRound): FolderFile[] {
  const folder = path.resolve("../shared/data/polis", name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => ({ name: file, bytes: readFileSync(path.join(folder, file)) }));
}

export function folderOf(texts: Readonly<Record<string, string>>): FolderFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}
