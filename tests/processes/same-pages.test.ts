/** A site moved from SQLite to PostgreSQL says the same: every public page, feed and answer, byte for byte. */
import { createPublicKey } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRoundResults } from "~/web/rounds/round-results";
import { apiListNames } from "~/routes/api/lists/api-list";
import { copyStore } from "~db/copy/copy-store";
import { postgresStoreOn } from "~db/engines/postgres-store";
import { alone } from "~db/engines/version-watch";
import { openMigrated } from "~db/open-store";
import type { Store } from "~db/store";
import { now, useBuiltSite } from "../support/built-site";
import { testKeys } from "../support/desk/test-keys";
import { migratedAt, migrationsFolder } from "../support/engines/migrated-file";
import { makeMigratedPglite } from "../support/engines/migrated-pglite";
import { hasServer, serverUrl, stopServer } from "../support/engines/migrated-postgres";
import { insertHeldRound } from "../support/rounds/held-round";
import { isDesk, sitePaths } from "../support/safety/site-paths";

let copy: Store;
let asksCopy = false;
const site = useBuiltSite(() =>
  asksCopy
    ? { store: copy, findRoundResults: createRoundResults(copy, site.parts().computeRound, () => now) }
    : {},
);

/** On a server where there is one, else on PostgreSQL within the process. */
async function openTarget(): Promise<Store> {
  if (!hasServer) return postgresStoreOn(await makeMigratedPglite(), alone);
  return openMigrated(await serverUrl(), { migrationsFolder, now: migratedAt });
}

beforeAll(async () => {
  await insertHeldRound(site.store());
  copy = await openTarget();
  const publicKey = createPublicKey(testKeys.signing);
  await copyStore(site.store(), copy, { publicKey, place: "here" });
}, 120_000);
afterAll(async () => {
  await copy.close();
  await stopServer();
});

async function answerOf(address: string, of: "site" | "copy") {
  asksCopy = of === "copy";
  const response = await site.ask(address);
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
}

async function expectSame(addresses: Iterable<string>): Promise<Record<number, number>> {
  const statuses: Record<number, number> = {};
  for (const address of addresses) {
    const here = await answerOf(address, "site");
    const there = await answerOf(address, "copy");
    expect(there.status, address).toBe(here.status);
    if (!there.body.equals(here.body))
      throw new Error(`${address}: ${firstDifference(here.body.toString(), there.body.toString())}`);
    statuses[here.status] = (statuses[here.status] ?? 0) + 1;
  }
  return statuses;
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 80)} ≠ ${other.slice(Math.max(0, at - 80), at + 80)}`;
}

test("every public address, now and on a past day", async () => {
  // Pictures are drawn from the same values as the card, and take a second each.
  const paths = sitePaths.filter((path) => !isDesk(path) && !path.address.endsWith(".png"));
  // No query asks for a language.
  const addresses = paths.flatMap(({ address }) => [address, `${address}?asof=2018-06-01`]);
  const statuses = await expectSame(new Set(addresses));
  expect(statuses[200]).toBeGreaterThan(60);
}, 120_000);

test("lists with a facet, and the interface for programs with every record of its lists", async () => {
  const asked = ["/bills?phase=ended", "/bills?topic=smart-connectivity"];
  for (const name of apiListNames) {
    asked.push(`/api/v1/${name}`, `/api/v1/${name}?asof=2018-06-01`, `/api/v1/${name}?known=2026-11-24`);
    const { body } = await answerOf(`/api/v1/${name}`, "site");
    const { data, next } = JSON.parse(body.toString()) as List;
    if (next) asked.push(next.replace(/^https?:\/\/[^/]+/, ""));
    for (const { slug, key } of data) if (slug ?? key) asked.push(`/api/v1/${name}/${slug ?? key}`);
  }
  const statuses = await expectSame(asked);
  expect(statuses[200]).toBeGreaterThan(100);
}, 120_000);

interface List {
  readonly data: readonly { readonly slug?: string; readonly key?: string }[];
  readonly next: string | null;
}

test("searches find the same; in which order they stand is each engine's own", async () => {
  const found = async (words: string, of: "site" | "copy") => {
    const all: string[] = [];
    for (let page = 1; ; page++) {
      const { body } = await answerOf(`/search?q=${encodeURIComponent(words)}&page=${page}`, of);
      const hits = [...body.toString().matchAll(/<h2><a href="([^"]+)"/g)].map(([, href]) => href!);
      if (hits.length === 0) return all.sort();
      all.push(...hits);
    }
  };
  for (const words of ["資通安全", "無人", "fintech sandbox", "電信 頻率", "自駕車"]) {
    const here = await found(words, "site");
    expect(here.length, words).toBeGreaterThan(0);
    expect(await found(words, "copy"), words).toEqual(here);
  }
});

test("proof: a record that only one of them has is found out", async () => {
  await copy.transaction(({ db, tables }) => db.update(tables.topics).set({ zh: "別的主題" }));
  await expect(expectSame(["/bills"])).rejects.toThrow("別的主題");
});
