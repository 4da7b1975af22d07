/**
 * npm run export:static -- FOLDER
 * Writes a copy of the public site that any web server can serve, as FOLDER/current. The site may run meanwhile.
 */
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { openKeys } from "~/identity/keys";
import { openShelf } from "~/open-data/shelf";
import { makeCopy } from "~/static-copy/make-copy";
import { createFileWorker } from "~/web/file-worker";
import { createLog } from "~/web/log";
import { createRemixHandler } from "~/web/remix-handler";
import { createRoundWorker } from "~/web/threads/round-worker";
import { openStore } from "~db/open-store";
import { isBuilt } from "../build.mjs";
import { requireSettings, runCommand } from "../command";

const root = fileURLToPath(new URL("../../", import.meta.url));
const built = (file: string) => pathToFileURL(resolve(root, "build", file));

await runCommand(run);

async function run(): Promise<string> {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Error("npm run export:static -- FOLDER");
  if (!isBuilt()) throw new Error("The site is not built, or not as its sources are: npm run build");
  const { databaseUrl, publicOrigin, port, keysFile, snapshotFolder } = requireSettings();
  const origin = publicOrigin ?? `http://localhost:${port}`;
  if (publicOrigin === null) console.error(`PUBLIC_ORIGIN is not set: the copy will lead to ${origin}.`);

  const began = performance.now();
  const place = resolve(given);
  const build = (await import(built("server/index.js").href)) as ServerBuild;
  const fileWorker = createFileWorker(built("server/briefing-worker.js"));
  const roundWorker = createRoundWorker(built("server/round-worker.js"));
  const migrationsFolder = resolve(root, "db/migrations");
  const store = await openStore(databaseUrl, { migrationsFolder, now: new Date() });
  try {
    const { pages, files, bytes } = await makeCopy(
      {
        ...{ store, origin, keys: openKeys(keysFile), log: createLog("error") },
        handle: createRemixHandler(build, "production"),
        ...{ makeFile: fileWorker.make, computeRound: roundWorker.compute },
        snapshots: openShelf(snapshotFolder),
        clientFolder: resolve(root, "build/client"),
      },
      { place, clock: () => new Date() },
    );
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    return `Wrote ${pages} pages, ${files.length} files of ${bytes} bytes, to ${place}/current in ${seconds} s.`;
  } finally {
    await Promise.all([fileWorker.close(), roundWorker.close()]);
    await store.close();
  }
}
