import { expect, test } from "vitest";
import { openTestStore, copyMigratedFile } from "../support/engines/migrated-file";
import { insertBill } from "../support/sample-rows";
import { connectSqlite } from "~db/engines/sqlite-connection";
import { openSqliteStore } from "~db/engines/sqlite-store";
import { storeContract } from "./store-contract";

storeContract("SQLite", "several", openTestStore);

test("the store's read handle cannot write", async () => {
  const store = await openTestStore();
  await expect(insertBill(store.read, "sneaked-in")).rejects.toThrow(/readonly/);
});

test("the site's version follows another process that writes the same file", async () => {
  const file = await copyMigratedFile();
  const [here, there] = [openSqliteStore(file), openSqliteStore(file)];
  await there.transaction(({ db, tables }) => db.insert(tables.siteVersions).values({ id: 1, version: 9 }));
  expect(here.siteVersion()).toBe(9);
  await Promise.all([here.close(), there.close()]);
});

test("a closed store leaves one whole file, with what was kept", async () => {
  const file = await copyMigratedFile();
  const store = openSqliteStore(file);
  const running = store.transaction((within) => insertBill(within, "last"));
  await store.close();
  await running;

  const { existsSync } = await import("node:fs");
  expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false]);
  const connection = connectSqlite(file, "read");
  expect(connection.prepare("select slug from bills").pluck().all()).toEqual(["last"]);
  connection.close();
});

test("every setting that guards the data is on", async () => {
  const file = await copyMigratedFile();
  const store = openSqliteStore(file);
  const connection = connectSqlite(file, "write");
  const read = (name: string) => connection.pragma(name, { simple: true });
  expect(["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout"].map(read)).toEqual(
    ["wal", 2, 1, 0, 5000],
  );
  connection.close();
  await store.close();
});
