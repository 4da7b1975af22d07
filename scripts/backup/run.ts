/**
 * npm run backup [-- --out FILE] copies the site's SQLite database while the site runs, and checks the copy.
 * npm run restore -- FILE --to NEWPLACE brings a copy back to a new place, and checks it there.
 */
import { createPublicKey } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { backUp, restore } from "~db/backup/back-up";
import { openKeys } from "~/identity/keys";
import { requireSettings, runCommand } from "../command";

await runCommand(run);

async function run(): Promise<string> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({ options: { out: text, to: text }, allowPositionals: true });
  const [task, file] = positionals;
  const { databaseUrl, keysFile } = requireSettings();
  if (task === "backup" && !databaseUrl.startsWith("file:"))
    throw new Error("This copies SQLite only; back PostgreSQL up with pg_dump --format=custom.");
  if (!existsSync(keysFile)) throw new Error(`There is no file of keys at ${keysFile}.`);
  const key = createPublicKey(openKeys(keysFile).signing);
  if (task === "restore") {
    if (file === undefined || values.to === undefined)
      throw new Error("npm run restore -- FILE --to NEWPLACE");
    const { entries } = await restore(resolve(file), resolve(values.to), key);
    return `Restored to ${values.to}; checked, ${entries} entries in its log.`;
  }
  const path = databaseUrl.startsWith("file://")
    ? fileURLToPath(databaseUrl)
    : databaseUrl.slice("file:".length);
  const stamp = new Date().toISOString().replace(/[:.]/g, "");
  const out = resolve(values.out ?? `${path}.${stamp}.backup`);
  const { digest, entries } = await backUp(resolve(path), out, key);
  return `Wrote ${out}; checked, ${entries} entries in its log, sha256 ${digest}. The keys are not in it.`;
}
