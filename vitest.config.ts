/** Unit and request tests. Browser tests are Playwright's (playwright.config.ts). */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "~db": fileURLToPath(new URL("./db", import.meta.url)),
      "~": fileURLToPath(new URL("./app", import.meta.url)),
    },
  },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    globalSetup: ["tests/support/run/whole-run.ts"],
    setupFiles: ["tests/support/run/each-file.ts"],
    // better-sqlite3 is native: processes, not threads; three of them keep the two cores we count on busy. Files share a
    // process: to read every module again for each of them took a third of the time.
    pool: "forks",
    isolate: false,
    // What is built runs as it is: to trace a failure through its megabytes of source map overflows the stack.
    server: { deps: { external: [/\/build\//] } },
    maxWorkers: 3,
    // For what hangs: a machine that does much besides takes several times as long as a quiet one.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
