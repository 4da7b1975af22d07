/** The site's version: one row, bumped inside every publishing transaction. It is what the page cache watches. */
import { sql } from "drizzle-orm";
import type { Reader } from "./store";

/** Writes the version as it is: fails where nothing can be written, and changes nothing where it can. */
export async function rewriteSiteVersion({ db, tables }: Reader): Promise<void> {
  const { siteVersions } = tables;
  await db.update(siteVersions).set({ version: sql`${siteVersions.version}` });
}

/** Call inside the transaction that publishes. */
export async function bumpSiteVersion({ db, tables }: Reader): Promise<void> {
  const { siteVersions } = tables;
  await db
    .insert(siteVersions)
    .values({ id: 1, version: 1 })
    .onConflictDoUpdate({ target: siteVersions.id, set: { version: sql`${siteVersions.version} + 1` } });
}
