import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openTestPostgresStore } from "../support/engines/migrated-pglite";
import { hasServer, onServer, openServerStore, openServerStores } from "../support/engines/migrated-postgres";
import { insertBill } from "../support/sample-rows";
import { storeContract } from "./store-contract";

storeContract("PGlite", "one", openTestPostgresStore);
if (hasServer) storeContract("PostgreSQL", "several", openServerStore);
else test.skip("PostgreSQL: what every store promises (not run here without PostgreSQL)");

/** As drizzle hands it over: wrapped. */
const serverSays = (code: string) =>
  new Error("Failed query", { cause: Object.assign(new Error("server"), { code }) });

test("a transaction that the server asks to try again is tried again", async () => {
  const store = await openTestPostgresStore();
  const answers = ["40001", "40P01"];
  await store.transaction(async (within) => {
    await insertBill(within, "third-time");
    const code = answers.shift();
    if (code) throw serverSays(code);
  });
  const rows = await store.read.db.select().from(store.tables.bills);
  expect(rows.map((row) => row.slug)).toEqual(["third-time"]);
});

test("it gives up after five tries, and at once for any other error", async () => {
  const store = await openTestPostgresStore();
  for (const [code, expected] of [
    ["40001", 5],
    ["23514", 1],
  ] as const) {
    let tries = 0;
    const failing = store.transaction(async () => {
      tries++;
      throw serverSays(code);
    });
    await expect(failing).rejects.toThrow("Failed query");
    expect(tries).toBe(expected);
  }
});

test("an error that the work swallows does not pass for a kept transaction", async () => {
  const store = await openTestPostgresStore();
  const swallowing = store.transaction(async (within) => {
    await insertBill(within, "twice");
    await insertBill(within, "twice").catch(() => undefined);
  });
  await expect(swallowing).rejects.toThrow();
  expect(await store.read.db.select().from(store.tables.bills)).toEqual([]);
});

onServer("machines that start together migrate once, and see each other's version", async () => {
  const { stores } = await openServerStores(4);
  await Promise.all(
    stores.map((store, machine) =>
      store.transaction(async (within) => {
        const { db, tables } = within;
        await insertBill(within, `by-${machine}`);
        await db
          .insert(tables.siteVersions)
          .values({ id: 1, version: 1 })
          .onConflictDoUpdate({
            target: tables.siteVersions.id,
            set: { version: sql`${tables.siteVersions.version} + 1` },
          });
      }),
    ),
  );
  await expect
    .poll(() => stores.map((store) => store.siteVersion()), { timeout: 3000 })
    .toEqual([4, 4, 4, 4]);
});

onServer("a connection lost inside a transaction loses that transaction and no more", async () => {
  const store = await openServerStore();
  const { tables } = store;
  const cut = store.transaction(async (within) => {
    await insertBill(within, "lost");
    await within.db.select({ cut: sql`pg_terminate_backend(pg_backend_pid())` }).from(tables.phases);
  });
  await expect(cut).rejects.toThrow();
  await store.transaction((within) => insertBill(within, "after"));
  expect((await store.read.db.select().from(tables.bills)).map((row) => row.slug)).toEqual(["after"]);
});

onServer("a connection that is ended while it waits does not end the process", async () => {
  const { store, stores } = await openServerStores(2);
  const { db } = stores[1]!.read;
  const cut = store.transaction(async (within) => {
    const [row] = await within.db
      .select({ pid: sql<number>`pg_backend_pid()` })
      .from(store.tables.phases)
      .limit(1);
    await db
      .select({ cut: sql`pg_terminate_backend(${row!.pid})` })
      .from(store.tables.phases)
      .limit(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await insertBill(within, "lost");
  });
  await expect(cut).rejects.toThrow();
  await store.transaction((within) => insertBill(within, "after"));
});
