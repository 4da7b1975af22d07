/** The snapshots as readers and programs get them, and the site that is rebuilt from one beside the one it came from. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepDaily } from "~/open-data/keep-daily";
import { emptyShelf, openShelf, type SnapshotShelf } from "~/open-data/shelf";
import { seedContent } from "~db/seed/seed";
import { openSqliteStore } from "~db/engines/sqlite-store";
import type { Store } from "~db/store";
import { eventNames } from "~/i18n/event-names";
import { now, useBuiltSite } from "../../support/built-site";
import { contentFolder } from "../../support/content/content-folder";
import { origin, rebuild } from "../../support/open-data/snapshots";

let shelf: SnapshotShelf = emptyShelf;
let rebuilt: Store;
let asksRebuilt = false;
const folder = mkdtempSync(join(tmpdir(), "lawtrail-shelf-"));
const site = useBuiltSite(() => ({ snapshots: shelf, ...(asksRebuilt && { store: rebuilt }) }));

const day = "2026-11-24";
const yesterday = new Date(now.getTime() - 86_400_000);

beforeAll(async () => {
  for (const at of [yesterday, now]) await keepDaily(site.store(), folder, { origin, now: at });
  const file = join(folder, "rebuilt.sqlite");
  await rebuild(join(folder, day), file);
  rebuilt = openSqliteStore(file);
  // As its start does.
  await seedContent(rebuilt, contentFolder, eventNames);
  shelf = openShelf(folder);
}, 60_000);
afterAll(async () => {
  await rebuilt.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the page lists every file of the newest snapshot with its size and digest, in both languages", async () => {
  const [{ manifest, measured }] = (await shelf.listSnapshots()) as [never] as [
    Awaited<ReturnType<SnapshotShelf["listSnapshots"]>>[number],
  ];
  for (const address of ["/open-data", "/en/open-data"]) {
    const { status, html } = await site.read(address);
    expect(status).toBe(200);
    for (const { name, bytes, sha256 } of [...manifest.files, { name: "manifest.json", ...measured }]) {
      expect(html).toContain(`href="/open-data/${day}/${name}"`);
      expect(html).toContain(sha256);
      expect(html).toContain(bytes.toLocaleString("en"));
    }
    expect(html).toContain('href="/open-data/2026-11-23/manifest.json"');
  }
  expect((await site.read("/api")).html).toContain('href="/open-data"');
});

test("a site without a snapshot yet says so", async () => {
  const kept = shelf;
  shelf = emptyShelf;
  expect((await site.read("/open-data")).text).toContain("還沒有快照");
  expect((await site.ask("/open-data/latest/manifest.json")).status).toBe(404);
  shelf = kept;
});

for (const [name, type] of [
  ["manifest.json", "application/json; charset=utf-8"],
  ["bills.jsonl", "application/jsonl; charset=utf-8"],
  ["bills.csv", "text/csv; charset=utf-8"],
  ["lawtrail.sqlite", "application/vnd.sqlite3"],
])
  test(`${name} comes whole, with its length and the digest as its tag, and is kept for good`, async () => {
    const response = await site.ask(`/open-data/${day}/${name}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const tag = `"${createHash("sha256").update(bytes).digest("hex")}"`;
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": type,
      "content-length": String(bytes.length),
      "cache-control": "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
      etag: tag,
    });
    expect(response.headers.get("content-disposition")).toContain(`attachment; filename="${name}"`);
    const again = await site.ask(`/open-data/${day}/${name}`, { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    const head = await site.ask(`/open-data/${day}/${name}`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, String(bytes.length)]);
  });

test("latest leads to the newest day", async () => {
  const response = await site.ask("/open-data/latest/bills.csv");
  expect([response.status, response.headers.get("location")]).toEqual([302, `/open-data/${day}/bills.csv`]);
});

for (const address of [
  "/open-data/2026-11-20/bills.csv",
  `/open-data/${day}/staff.csv`,
  `/open-data/${day}/..%2Frebuilt.sqlite`,
  "/open-data/yesterday/manifest.json",
])
  test(`what is not there is a 404 that says where the files are listed: ${address}`, async () => {
    const response = await site.ask(address);
    const problem = (await response.json()) as Record<string, string>;
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(problem).toMatchObject({ code: "open_data.no_file" });
    expect(problem["detail"]).toContain("/open-data");
    expect(problem["detailEn"]).toContain("/en/open-data");
  });

/** What answers depend on beside the records: the site's version, in cursors. */
const withoutVersion = (text: string) => text.replace(/cursor=[\w%.-]+/g, "cursor=…");

test("the rebuilt site answers programs as the original does", async () => {
  for (const address of [
    "/api/v1/bills",
    "/api/v1/bills?phase=legislative&asof=2017-08-17",
    "/api/v1/bills/telecommunications-management-act",
    "/api/v1/events?bill=telecommunications-management-act",
    "/api/v1/sources",
    "/api/v1/rounds",
    "/api/v1/experiments",
    "/api/v1/clocks?state=overdue",
    "/api/v1/agencies",
    "/api/v1/topics",
    "/api/v1/changes",
  ]) {
    const answers: string[] = [];
    for (const over of [false, true]) {
      asksRebuilt = over;
      const response = await site.ask(address);
      expect(response.status, address).toBe(200);
      answers.push(withoutVersion(await response.text()));
    }
    expect(answers[1], address).toBe(answers[0]);
  }
  asksRebuilt = false;
});

/** The log of a rebuilt site is its own, and a form has a token of its own each time. */
const apart = ["/log", "/follow"];

test("the rebuilt site has the pages of the original's map, and shows the same on each", async () => {
  const map = await (await site.ask("/sitemap.xml")).text();
  const listed = [...map.matchAll(/<loc>[^<]*lawtrail\.test([^<]*)<\/loc>/g)].map(([, path]) => path || "/");
  const addresses = new Set([
    ...listed,
    "/?asof=2017-08-17",
    "/search?q=電信",
    "/bills?phase=ended",
    "/terms/9",
  ]);
  expect(addresses.size).toBeGreaterThan(80);
  for (const address of addresses) {
    if (apart.includes(address)) continue;
    const pages: string[] = [];
    for (const over of [false, true]) {
      asksRebuilt = over;
      const { status, html } = await site.read(address);
      expect(status, address).toBe(200);
      pages.push(html);
    }
    expect(pages[1] === pages[0], address).toBe(true);
  }
  asksRebuilt = true;
  expect(await (await site.ask("/sitemap.xml")).text()).toBe(map);
  asksRebuilt = false;
}, 120_000);
