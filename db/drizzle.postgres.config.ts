/** For drizzle-kit only (scripts/generate-migrations.mjs): where PostgreSQL's schema is and where its migrations go. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema.postgres.ts",
  out: "./db/migrations/postgres",
});
