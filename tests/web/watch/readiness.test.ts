/** What whoever runs the site is told, by a database that takes writes and by ones that do not. */
import { expect, test } from "vitest";
import { readMigrations } from "~db/migrate";
import type { Store } from "~db/store";
import { createReadiness } from "~/web/watch/readiness";
import { migrationsFolder, openTestStore } from "../../support/engines/migrated-file";
import { openEdge } from "../edge-fixture";

const known = (await readMigrations(`${migrationsFolder}/sqlite`)).map(({ name }) => name);
const clock = (start = new Date("2026-11-24T00:00:00.000Z")) => {
  const at = { now: start };
  return { pass: (ms: number) => (at.now = new Date(at.now.getTime() + ms)), now: () => at.now };
};

test("a site whose database takes writes and has its tables is ready, and asking changes nothing", async () => {
  const store = await openTestStore();
  const version = store.siteVersion();
  expect(await createReadiness(store, known, clock().now).whyNotReady()).toEqual([]);
  expect(store.siteVersion()).toBe(version);
});

test("it is not ready while nothing can be written, and is again once it can", async () => {
  const store = await openTestStore();
  const state = { full: true };
  const filling = Object.create(store, {
    transaction: {
      value: ((work) =>
        state.full ? Promise.reject(new Error("full")) : store.transaction(work)) as Store["transaction"],
    },
  }) as Store;
  const { now, pass } = clock();
  const readiness = createReadiness(filling, known, now);
  expect(await readiness.whyNotReady()).toEqual(["database"]);
  state.full = false;
  expect(await readiness.whyNotReady()).toEqual(["database"]); // a moment old
  pass(2_000);
  expect(await readiness.whyNotReady()).toEqual([]);
  state.full = true;
  pass(-10_000); // the clock was set back
  expect(await readiness.whyNotReady()).toEqual(["database"]);
});

test("it is not ready when another program has brought the tables further, or when it ends", async () => {
  const store = await openTestStore();
  const readiness = createReadiness(store, known.slice(0, -1), clock().now);
  expect(await readiness.whyNotReady()).toEqual(["migrations"]);
  readiness.end();
  expect(await readiness.whyNotReady()).toEqual(["ending"]);
});

test("readiness is a small JSON that nobody keeps: 200, or 503 with what is in the way", async () => {
  const { send } = await openEdge(undefined, { whyNotReady: () => Promise.resolve(["migrations"]) });
  const refused = await send("/readyz");
  expect([refused.status, refused.text]).toEqual([503, '{"status":"not ready","because":["migrations"]}']);
  expect(refused.headers["cache-control"]).toBe("no-store");
  const ready = await openEdge();
  expect((await ready.send("/readyz")).status).toBe(200);
});
