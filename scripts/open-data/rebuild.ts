/**
 * npm run open-data:rebuild -- DIR FILE [--from jsonl|csv|sqlite]
 * Builds a new SQLite database of the site from the snapshot in DIR, once every digest of its manifest has been checked.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type FileFormat, fileFormats } from "~/open-data/manifest";
import { rebuildSite } from "~/open-data/rebuild-site";
import { runCommand } from "../command";

const usage = `npm run open-data:rebuild -- DIR FILE [--from ${fileFormats.join("|")}]`;

await runCommand(run);

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    options: { from: { type: "string" } },
    allowPositionals: true,
  });
  const [folder, file] = positionals;
  const from = values.from as FileFormat | undefined;
  if (folder === undefined || file === undefined || (from && !fileFormats.includes(from)))
    throw new Error(usage);
  const { day, tables } = await rebuildSite({
    folder: resolve(folder),
    file: resolve(file),
    from,
    migrationsFolder: fileURLToPath(new URL("../../db/migrations", import.meta.url)),
    now: new Date(),
  });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `Rebuilt ${file} from the snapshot of ${day}: ${rows} rows of ${tables.length} tables, read back with the same digests.`,
    `Start the site with DATABASE_URL=file:${file}`,
  ].join("\n");
}
