/** Before the first test and after the last: the folder in which tests keep their databases. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "lawtrail-tests-"));
  process.env["LAWTRAIL_TEST_FOLDER"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
