/** How large a file and a folder may be, and how they are named. */
import type { SourceFile } from "./source-files";

export const mostLines = 200;
export const mostFilesInFolder = 12;

/** Tables: long because the law or the language is. */
const tables = [
  /^db\/schema\.ts$/,
  /^db\/tables\/[a-z-]+-tables\.ts$/,
  /^app\/domain\/bills\/stages\.ts$/,
  /^app\/domain\/clocks\/rules\/[a-z]+-rules\.ts$/,
  /^app\/i18n\/(zh-Hant|en)\/[a-z-]+\.ts$/,
];

/** A language's folder has a file for each area of the site. */
const dictionaries = /^app\/i18n\/(zh-Hant|en)$/;

export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !tables.some((table) => table.test(path)))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

export function findFullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > mostFilesInFolder && !dictionaries.test(folder))
    .map(([folder, count]) => `${folder} has ${count} code files`);
}

const saysNothing = new Set(["lib", "utils", "helpers", "services", "common", "types", "constants"]);
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A language is named by its tag. */
const languageTags = new Set(["zh-Hant"]);

/** Folders whose name says nothing, and names that are not kebab-case (each part between dots for itself). */
export function findBadNames(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const parts = path.split("/");
    const empty = parts.slice(0, -1).filter((folder) => saysNothing.has(folder));
    const odd = parts.flatMap((part) => part.split(".")).filter((name) => !isKebab(name));
    return [
      ...empty.map((folder) => `${path}: a folder named ${folder} says nothing`),
      ...odd.map((name) => `${path}: ${name} is not kebab-case`),
    ];
  });
}

function isKebab(name: string): boolean {
  return kebab.test(name) || languageTags.has(name);
}
