/** The two commands as somebody types them: a snapshot of a site, and a site from it. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { copyMigratedFile } from "../support/engines/migrated-file";
import { makeFolder } from "../support/open-data/snapshots";

const run = promisify(execFile);
const command = (name: string, args: readonly string[], env: Record<string, string> = {}) =>
  run("npx", ["tsx", `scripts/open-data/${name}.ts`, ...args], { env: { ...process.env, ...env } });
const saying = (words: string) => ({ stderr: expect.stringContaining(words) as string });

test("what export writes, rebuild makes a database of, once", async () => {
  const place = makeFolder();
  const [folder, file] = [join(place, "snapshot"), join(place, "rebuilt.sqlite")];
  const env = { DATABASE_URL: `file:${await copyMigratedFile()}` };
  const exported = await command("export", [folder], env);
  expect(exported.stdout).toMatch(/^Wrote \d+ rows of \d+ tables to .+: \d+ files and manifest\.json\.$/m);
  expect(readdirSync(folder)).toContain("manifest.json");
  await expect(command("export", [folder], env)).rejects.toMatchObject(saying("is there already."));
  const rebuilt = await command("rebuild", [folder, file]);
  expect(rebuilt.stdout).toContain("read back with the same digests");
  expect(rebuilt.stdout).toContain(`DATABASE_URL=file:${file}`);
  await expect(command("rebuild", [folder, file])).rejects.toMatchObject(saying("is there already."));
  expect(readdirSync(place).sort()).toEqual(["rebuilt.sqlite", "snapshot"]);
}, 60_000);

test("both say how they are used, and rebuild which manifest it does not find", async () => {
  const missing = join(makeFolder(), "none");
  await expect(command("export", [])).rejects.toMatchObject(saying("npm run open-data:export -- DIR"));
  for (const args of [[missing], [missing, `${missing}.sqlite`, "--from", "xml"]])
    await expect(command("rebuild", args)).rejects.toMatchObject(saying("--from jsonl|csv|sqlite"));
  await expect(command("rebuild", [missing, `${missing}.sqlite`])).rejects.toMatchObject(
    saying("manifest.json cannot be read (ENOENT)."),
  );
  expect(existsSync(`${missing}.sqlite`)).toBe(false);
}, 60_000);
