/** The site as it is run: bundled to build/server/main.js, with Remix's build beside it. */
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { createFileWorker } from "./file-worker";
import { createRemixHandler } from "./remix-handler";
import { startSite } from "./start-site";
import { createRoundWorker } from "./threads/round-worker";

const here = (path: string) => new URL(path, import.meta.url);
// Found when it runs, not when it is bundled: Remix's build is made by Vite.
const build = (await import(here("./index.js").href)) as ServerBuild;

await startSite({
  handle: createRemixHandler(build, process.env.NODE_ENV ?? "production"),
  fileWorker: createFileWorker(here("./briefing-worker.js")),
  roundWorker: createRoundWorker(here("./round-worker.js")),
  clientFolder: fileURLToPath(here("../client")),
});
