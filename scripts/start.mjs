// npm start: installs and builds what is missing or out of date, then runs the site in this same process, so that a
// signal to stop reaches it.
import { fileURLToPath } from "node:url";
import { requireNode } from "./node-version.mjs";

requireNode();
process.chdir(fileURLToPath(new URL("../", import.meta.url)));

// npm runs this through a shell that passes no signal on: when npm is stopped, stop too instead of staying behind.
const { ppid } = process;
if (process.env.npm_lifecycle_event)
  setInterval(() => {
    if (process.ppid !== ppid) process.kill(process.pid, "SIGTERM");
  }, 500).unref();

const { install } = await import("./install.mjs");
await install();
const { build, isBuilt } = await import("./build.mjs");
if (!isBuilt() && !(await build())) process.exit(1);

process.env.NODE_ENV = "production";
process.setSourceMapsEnabled(true);
await import("../build/server/main.js");
