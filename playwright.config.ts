/**
 * Browser tests, against the built site on a database of their own. npm test finds the Chromium and passes it on. With
 * LAWTRAIL_BROWSER_ENGINE=postgres the same tests ask two processes on one PostgreSQL database behind one address.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// The configuration is read again in every worker: one process starts the server, and all see what it chose.
process.env.LAWTRAIL_BROWSER_TEST_FOLDER ??= mkdtempSync(join(tmpdir(), "lawtrail-browser-"));
process.env.LAWTRAIL_BROWSER_TEST_PORT ??= findFreePort();
const port = process.env.LAWTRAIL_BROWSER_TEST_PORT;
const origin = `http://localhost:${port}`;
const onPostgres = process.env.LAWTRAIL_BROWSER_ENGINE === "postgres";
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // The round's tests come one after another: begun first, they leave the other worker free for all the rest.
  projects: [
    { name: "round", testMatch: "voting/*.spec.ts" },
    { name: "rest", testIgnore: "voting/**" },
  ],
  use: {
    baseURL: origin,
    locale: "zh-TW",
    timezoneId: "Asia/Taipei",
    trace: "off",
    launchOptions: {
      executablePath: process.env.LAWTRAIL_CHROMIUM ?? "/usr/bin/chromium",
      // Chromium refuses its sandbox to root, as whom containers run.
      args: isRoot ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: onPostgres
      ? "node --import tsx tests/support/processes/serve-two.ts"
      : "node build/server/main.js",
    url: `${origin}/healthz`,
    env: {
      NODE_ENV: "production",
      PORT: port,
      PUBLIC_ORIGIN: origin,
      LOG_LEVEL: "warn",
      DATABASE_URL: `file:${join(process.env.LAWTRAIL_BROWSER_TEST_FOLDER, "lawtrail.sqlite")}`,
    },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});

/** Asked of a process of its own, because a configuration cannot wait for a server to listen. */
function findFreePort(): string {
  const script = `const s = require("node:net").createServer().listen(0, "127.0.0.1", () => {
    process.stdout.write(String(s.address().port)); s.close(); });`;
  return execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
}
