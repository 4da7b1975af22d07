/**
 * Real records too large to keep in the project: they stand in a folder beside the checkout where there is one. Tests
 * that read them count as skipped elsewhere, never as passed.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "vitest";

const folder = path.resolve(process.cwd(), "../shared/data");

export const testWithSharedData = test.skipIf(!existsSync(folder));

/** @param name the path within the folder, such as `ly/seed_timeline.json` */
export function readSharedData(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}
