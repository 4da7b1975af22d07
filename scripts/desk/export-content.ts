/** npm run content:export [-- FOLDER]: writes the published records in the format of content/, there or elsewhere. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { exportContent } from "~db/export/export-content";
import { openStore } from "~db/open-store";
import { readSettings } from "~/web/settings";

const root = fileURLToPath(new URL("../../", import.meta.url));
const content = resolve(root, "content");
const [named] = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const folder = named === undefined ? content : resolve(named);
process.chdir(root);

const settings = readSettings(process.env);
if (!settings.ok) {
  console.error(settings.problems.join("\n"));
  process.exit(1);
}
const store = await openStore(settings.value.databaseUrl, {
  migrationsFolder: resolve(root, "db/migrations"),
  now: new Date(),
});
try {
  const count = await exportContent(store.read, folder, content);
  console.log(`Wrote ${count} files of records to ${folder}.`);
} finally {
  await store.close();
}
