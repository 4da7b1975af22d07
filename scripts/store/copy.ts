/**
 * npm run store:copy -- --from file:data/lawtrail.sqlite --to postgres://user@host/name
 * Copies the site's SQLite database into an empty PostgreSQL one. Stop the site first; the file of keys stays the same.
 */
import { createPublicKey } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { copyStore } from "~db/copy/copy-store";
import { openMigrated, openStore } from "~db/open-store";
import { openKeys } from "~/identity/keys";
import { requireSettings, runCommand } from "../command";

const usage = "npm run store:copy -- --from file:PATH --to postgres://USER@HOST/NAME";

await runCommand(run);

async function run(): Promise<string> {
  const text = { type: "string" } as const;
  const { from, to } = parseArgs({ options: { from: text, to: text } }).values;
  if (!from?.startsWith("file:") || !/^postgres(ql)?:\/\//.test(to ?? "")) throw new Error(usage);
  const { keysFile } = requireSettings({ ...process.env, DATABASE_URL: from });
  const file = from.startsWith("file://") ? fileURLToPath(from) : resolve(from.slice("file:".length));
  for (const needed of [file, keysFile])
    if (!existsSync(needed)) throw new Error(`There is no file ${needed}.`);

  const options = {
    migrationsFolder: fileURLToPath(new URL("../../db/migrations", import.meta.url)),
    now: new Date(),
  };
  const { host, pathname } = new URL(to!);
  const source = await openStore(from, options);
  try {
    const target = await openMigrated(to!, options);
    try {
      const publicKey = createPublicKey(openKeys(keysFile).signing);
      const copied = await copyStore(source, target, { publicKey, place: host + pathname });
      const rows = copied.tables.reduce((sum, { rows }) => sum + rows, 0);
      return [
        ...copied.tables.map(
          ({ table, rows, digest }) => `${digest.slice(0, 16)}  ${String(rows).padStart(8)}  ${table}`,
        ),
        `Copied ${rows} rows of ${copied.tables.length} tables to ${host}${pathname}; every table was read back and is the same, ${copied.entries} entries of the log verify.`,
        `Start the site with DATABASE_URL set to the new address and KEYS_FILE=${keysFile}.`,
      ].join("\n");
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
