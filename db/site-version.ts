/** The site's version: one row, bumped inside every publishing transaction. It is what the page cache watches. */
import { sql } from "drizzle-orm";
import type { Reader } from "./store";

/** Call inside the transaction that publishes. */
export async function bumpSiteVersion({ db, tables }: Reader): Promise<void> {
  const { siteVersions } = tables;
  await db
    .insert(siteVersions)
    .values({ id: 1, version: 1 })
    .onConflictDoUpdate({ target: siteVersions.id, set: { version: sql`${siteVersions.version} + 1` } });
}
