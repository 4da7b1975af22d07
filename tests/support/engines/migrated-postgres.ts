/**
 * The PostgreSQL engine on a server: the one that TEST_POSTGRES_URL names, else one started for the file's tests from
 * Debian's package, else these tests are not run here. In a schema of its own that is dropped afterwards, so nothing
 * else in that database is touched.
 */
import { sql } from "drizzle-orm";
import { onTestFinished, test } from "vitest";
import { openStore } from "~db/open-store";
import { connectPostgres } from "~db/engines/postgres-driver";
import type { Store } from "~db/store";
import { migratedAt, migrationsFolder } from "./migrated-file";
import { hasPostgres, type PostgresServer, startPostgres } from "./postgres-server";

const named = process.env["TEST_POSTGRES_URL"];
export const hasServer = named !== undefined || hasPostgres;

let started: Promise<PostgresServer> | undefined;

/** Ends the server of a file's tests, if they asked for one. */
export async function stopServer(): Promise<void> {
  const stopping = started;
  started = undefined;
  await (await stopping)?.stop();
}

/** The address of a server, started when it is first asked for. */
export async function serverUrl(): Promise<string> {
  return named ?? (await (started ??= startPostgres())).url;
}

/** A test that needs a real server. */
export function onServer(sentence: string, body: () => Promise<void>, timeout = 60_000): void {
  const title = `server: ${sentence}${hasServer ? "" : " (not run here without PostgreSQL)"}`;
  test.skipIf(!hasServer)(title, body, timeout);
}

export async function openServerStore(): Promise<Store> {
  const { store } = await openServerStores(1);
  return store;
}

/** Several stores on one new database: what several machines would hold. */
export async function openServerStores(
  count: number,
): Promise<{ readonly store: Store; readonly stores: Store[] }> {
  const name = `lawtrail_test_${process.pid}`;
  const address = new URL(await serverUrl());
  const admin = connectPostgres(address.href);
  const drop = () => admin.db.execute(sql.raw(`drop schema if exists ${name} cascade`));
  await drop();
  await admin.db.execute(sql.raw(`create schema ${name}`));

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

let databases = 0;

/** The address of a new database with nothing in it, dropped when the test ends. */
export async function makeServerDatabase(): Promise<string> {
  const name = `lawtrail_test_${process.pid}_${++databases}`;
  const address = new URL(await serverUrl());
  const admin = connectPostgres(address.href);
  await admin.db.execute(sql.raw(`create database ${name}`));
  onTestFinished(async () => {
    await admin.db.execute(sql.raw(`drop database ${name} with (force)`));
    await admin.close();
  });
  address.pathname = `/${name}`;
  return address.href;
}
