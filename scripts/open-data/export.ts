/**
 * npm run open-data:export -- DIR
 * Writes a snapshot of what the site publishes into DIR, a new folder. The site may run meanwhile.
 */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { resolve } from "node:path";
import { makeSnapshot } from "~/open-data/make-snapshot";
import { openStore } from "~db/open-store";
import { requireSettings, runCommand } from "../command";

await runCommand(run);

async function run(): Promise<string> {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Error("npm run open-data:export -- DIR");
  const folder = resolve(given);
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  const { databaseUrl, publicOrigin, port } = requireSettings();
  const now = new Date();
  const migrationsFolder = fileURLToPath(new URL("../../db/migrations", import.meta.url));
  const store = await openStore(databaseUrl, { migrationsFolder, now });
  try {
    await mkdir(folder, { recursive: true });
    const origin = publicOrigin ?? `http://localhost:${port}`;
    const { tables, files } = await makeSnapshot(store, folder, { origin, now });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return `Wrote ${rows} rows of ${tables.length} tables to ${folder}: ${files.length} files and manifest.json.`;
  } finally {
    await store.close();
  }
}
