/** A child process that opens a new database, migrates and fills it, and says so before and after. Argument: the file. */
import { writeSync } from "node:fs";
import { resolve } from "node:path";
import { openStore } from "~db/open-store";

writeSync(1, "begin\n");
const store = await openStore(`file:${process.argv[2]!}`, {
  migrationsFolder: resolve("db/migrations"),
  now: new Date("2026-11-23T01:00:00.000Z"),
});
writeSync(1, "done\n");
await store.close();
