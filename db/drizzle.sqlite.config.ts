/** For drizzle-kit only (scripts/generate-migrations.mjs): where SQLite's schema is and where its migrations go. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./db/schema.sqlite.ts",
  out: "./db/migrations/sqlite",
});
