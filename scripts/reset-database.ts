/** npm run db:reset: throws the local SQLite database away, prepares a new one and seeds it from content/. */
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "~db/open-store";
import { seedContent } from "~db/seed/seed";
import { eventNames } from "~/i18n/event-names";
import { readSettings } from "~/web/settings";

const root = fileURLToPath(new URL("../", import.meta.url));
process.chdir(root);

const settings = readSettings(process.env);
if (!settings.ok) stop(settings.problems.join("\n"));
const { databaseUrl } = settings.value;
if (!databaseUrl.startsWith("file:"))
  stop(
    "DATABASE_URL names a PostgreSQL database. Only a local SQLite file can be reset here; drop that database by hand.",
  );
if (process.env.NODE_ENV === "production" && !process.argv.includes("--yes"))
  stop("NODE_ENV is production. If this database is really to be deleted: npm run db:reset -- --yes");

const file = databaseUrl.startsWith("file://")
  ? fileURLToPath(databaseUrl)
  : resolve(databaseUrl.slice("file:".length));
console.log(`Deleting ${file} (with its -wal and -shm).`);
for (const suffix of ["", "-wal", "-shm"]) await rm(file + suffix, { force: true });

const store = await openStore(databaseUrl, {
  migrationsFolder: resolve(root, "db/migrations"),
  now: new Date(),
});
try {
  const { inserted } = await seedContent(store, resolve(root, "content"), eventNames);
  console.log(`Prepared it again and seeded ${inserted} records from content/.`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
} finally {
  await store.close();
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
