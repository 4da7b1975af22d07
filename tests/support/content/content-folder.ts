/** The real content folder, and copies of it in which a test spoils one thing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const contentFolder = fileURLToPath(new URL("../../../content", import.meta.url));

export interface ContentCopy {
  readonly folder: string;
  /** Replaces the first `from` in a file. @throws when it is not there, so that no test spoils nothing. */
  edit(file: string, from: string | RegExp, to: string): void;
  /** Writes a whole file. */
  write(file: string, text: string): void;
  read(file: string): string;
  remove(file: string): void;
}

/** Deleted when the test ends. */
export function copyContent(): ContentCopy {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-content-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["bills", "plan.yaml", "agencies.yaml", "sources.yaml"])
    cpSync(join(contentFolder, part), join(folder, part), { recursive: true });

  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    read,
    write,
    remove: (file) => rmSync(join(folder, file)),
    edit(file, from, to) {
      const before = read(file);
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
      write(file, after);
    },
  };
}
