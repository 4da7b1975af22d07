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
    // better-sqlite3 is native: processes, not threads; two of them on the two cores we count on.
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
