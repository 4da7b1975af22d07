/** The project's code as text and as a syntax tree, for tests that hold it to the house rules (architecture.test.ts). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface SourceFile {
  /** From the project's root, with forward slashes: "app/domain/result.ts". */
  readonly path: string;
  readonly text: string;
}

export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));
const code = /\.(ts|tsx|js|mjs)$/;

/** Every code file below the folders, in the order of their paths. A folder that does not exist yet has none. */
export function readCode(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => pathsBelow(folder))
    .filter((path) => code.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
}

function pathsBelow(folder: string): string[] {
  try {
    return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? pathsBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Visits every node of a file, comments not being nodes. */
export function visit({ path, text }: SourceFile, see: (node: ts.Node) => void): void {
  const kind = /\.tsx$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const walk = (node: ts.Node): void => {
    see(node);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind));
}

/** "app/domain/result.ts:12" */
export function placeOf(file: SourceFile, node: ts.Node): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${file.path}:${line + 1}`;
}
