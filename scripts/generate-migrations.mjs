/**
 * `npm run db:generate [-- a-name]`: compares db/schema.ts with the last migrations and writes the next one for both
 * databases. Two things drizzle-kit cannot do are done afterwards: every SQLite table is made STRICT, and PostgreSQL's
 * foreign keys lose the word "public", so that the connection's search_path decides. Changes nothing when nothing changed.
 * A released migration is never edited: a started site refuses one whose text differs.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name] = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const drizzleKit = join(dirname(createRequire(import.meta.url).resolve("drizzle-kit")), "bin.cjs");

const amendments = {
  sqlite: (text) => text.replace(/^(CREATE TABLE [^;]*?\n\));/gm, "$1 STRICT;"),
  postgres: (text) => text.replaceAll('"public".', ""),
};

for (const [dialect, amend] of Object.entries(amendments)) {
  const words = ["generate", `--config=db/drizzle.${dialect}.config.ts`, ...(name ? [`--name=${name}`] : [])];
  execFileSync(process.execPath, [drizzleKit, ...words], { cwd: root, stdio: "inherit" });

  const folder = join(root, "db/migrations", dialect);
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith(".sql"))) {
    const path = join(folder, file);
    const before = readFileSync(path, "utf8");
    if (amend(before) !== before) writeFileSync(path, amend(before));
  }
}
