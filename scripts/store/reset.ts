/** npm run db:reset: throws the local SQLite database away, prepares a new one and seeds it from content/. */
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "~db/open-store";
import { seedContent } from "~db/seed/seed";
import { eventNames } from "~/i18n/event-names";
import { requireSettings, runCommand } from "../command";

const root = fileURLToPath(new URL("../../", import.meta.url));
process.chdir(root);

await runCommand(run);

async function run(): Promise<string> {
  const { databaseUrl } = requireSettings();
  if (!databaseUrl.startsWith("file:"))
    throw new Error(
      "DATABASE_URL names a PostgreSQL database. Only a local SQLite file can be reset here; drop that database by hand.",
    );
  if (process.env.NODE_ENV === "production" && !process.argv.includes("--yes"))
    throw new Error(
      "NODE_ENV is production. If this database is really to be deleted: npm run db:reset -- --yes",
    );

  const file = databaseUrl.startsWith("file://")
    ? fileURLToPath(databaseUrl)
    : resolve(databaseUrl.slice("file:".length));
  console.log(`Deleting ${file} (with its -wal and -shm).`);
  for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });

  const migrationsFolder = resolve(root, "db/migrations");
  const store = await openStore(databaseUrl, { migrationsFolder, now: new Date() });
  try {
    const { inserted } = await seedContent(store, resolve(root, "content"), eventNames);
    return `Prepared it again and seeded ${inserted} records from content/.`;
  } finally {
    await store.close();
  }
}
