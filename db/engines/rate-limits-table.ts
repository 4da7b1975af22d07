/**
 * The table in which processes on PostgreSQL count together how often a network tries something. No part of the record:
 * it is not migrated, copied or backed up, does not wait for the disk, and is empty after a crash of the server.
 */
import { sql } from "drizzle-orm";
import { creationLock } from "../migrate";
import type { PostgresDriver } from "./postgres-driver";

export const rateLimitsTable = "rate_limits";

/** In the columns that rate-limiter-flexible writes. */
export async function makeRateLimitsTable(driver: PostgresDriver): Promise<void> {
  const { rows } = await driver.db.execute(sql`select to_regclass(${rateLimitsTable}) is not null as found`);
  if ((rows[0] as { found: boolean }).found) return;
  await driver.transaction(async (db) => {
    await db.execute(sql`select pg_advisory_xact_lock(${creationLock})`);
    await db.execute(
      sql.raw(`create unlogged table if not exists ${rateLimitsTable}
        (key varchar(255) primary key, points integer not null default 0, expire bigint)`),
    );
  });
}
