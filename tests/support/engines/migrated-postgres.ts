/**
 * The PostgreSQL engine on a server, when TEST_POSTGRES_URL names one: in a schema of its own that is dropped
 * afterwards, so nothing else in that database is touched.
 */
import { sql } from "drizzle-orm";
import { onTestFinished } from "vitest";
import { openStore } from "~db/open-store";
import { connectPostgres } from "~db/engines/postgres-driver";
import type { Store } from "~db/store";
import { migratedAt, migrationsFolder } from "./migrated-file";

export const postgresUrl = process.env["TEST_POSTGRES_URL"];

export async function openServerStore(): Promise<Store> {
  const { store } = await openServerStores(1);
  return store;
}

/** Several stores on one new database: what several machines would hold. */
export async function openServerStores(
  count: number,
): Promise<{ readonly store: Store; readonly stores: Store[] }> {
  if (!postgresUrl) throw new Error("TEST_POSTGRES_URL is not set");
  const name = `lawtrail_test_${process.pid}`;
  const admin = connectPostgres(postgresUrl);
  const drop = () => admin.db.execute(sql.raw(`drop schema if exists ${name} cascade`));
  await drop();
  await admin.db.execute(sql.raw(`create schema ${name}`));

  const address = new URL(postgresUrl);
  address.searchParams.set("options", `-c search_path=${name}`);
  const open = () => openStore(address.href, { migrationsFolder, now: migratedAt });
  const stores = await Promise.all(Array.from({ length: count }, open));
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await drop();
    await admin.close();
  });
  return { store: stores[0]!, stores };
}
