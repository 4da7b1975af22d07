// npm run dev: the site from its sources, with Vite. Pages and styles follow a saved file; a change to the edge
// (app/web) needs a new start.
import { fileURLToPath } from "node:url";
import { requireNode } from "./node-version.mjs";

requireNode();
process.chdir(fileURLToPath(new URL("../", import.meta.url)));
const { install } = await import("./install.mjs");
await install();

process.env.NODE_ENV = "development";
const { register } = await import("tsx/esm/api");
register();
await import("./dev-server.ts");
