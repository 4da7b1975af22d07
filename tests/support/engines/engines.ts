/** Both engines by name, for tests whose every answer must be the same on each. */
import { openTestStore } from "./migrated-file";
import { openTestPostgresStore } from "./migrated-pglite";

export const engines = [
  ["SQLite", openTestStore],
  ["PostgreSQL", openTestPostgresStore],
] as const;
