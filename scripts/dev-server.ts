/** The edge around Vite: the same limits and checks as in production, no page cache, and a policy that Vite can live with. */
import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { createFileWorker } from "~/web/file-worker";
import { createRemixHandler } from "~/web/remix-handler";
import { startSite } from "~/web/start-site";
import { createRoundWorker } from "~/web/threads/round-worker";

// Remix puts the styles of a page into it while developing; Vite reloads modules by script and socket.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const vite = await createServer({ server: { middlewareMode: true } });

await startSite({
  handle: createRemixHandler(
    () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<unknown> as Promise<ServerBuild>,
    "development",
  ),
  fileWorker: createFileWorker(new URL("../app/briefings/formats/worker.ts", import.meta.url), [
    "--import",
    "tsx",
  ]),
  roundWorker: createRoundWorker(new URL("../app/web/threads/round-entry.ts", import.meta.url), [
    "--import",
    "tsx",
  ]),
  clientFolder: null,
  development: { middleware: vite.middlewares, policy },
});
