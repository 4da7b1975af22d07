import { createHash } from "node:crypto";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBriefing } from "~/commands/briefings/run-briefing";
import { success } from "~/domain/result";
import { createFileWorker } from "~/web/file-worker";
import { startScheduler } from "~/web/background/scheduler";
import { createLog } from "~/web/log";
import { instantInTaipei } from "~/i18n/dates";
import { now, origin, useBuiltSite } from "../../support/built-site";
import { keep, keptOf } from "../../support/desk/kept";
import { addStaff, type SignedIn, signInAs } from "../../support/desk/signed-in";
import { testKeys } from "../../support/desk/test-keys";

const site = useBuiltSite();
const worker = createFileWorker(pathToFileURL(path.resolve("build/server/briefing-worker.js")));
const none = { schedule: success({ kind: "none" as const }) };
let reviewer: SignedIn;
let author: SignedIn;
let failedId: number;

async function makeDue(makeFile = worker.make, at = now): Promise<void> {
  const parts = {
    store: site.store(),
    keys: testKeys,
    origin,
    log: createLog("silent"),
    totals: [],
    mailing: null,
    pushing: null,
    snapshotFolder: null,
  };
  await startScheduler({ ...parts, makeFile, now: () => at }).stop();
}

beforeAll(async () => {
  const store = site.store();
  reviewer = await signInAs(store, await addStaff(store, "Reviewer", "reviewer"), now);
  author = await signInAs(store, await addStaff(store, "Author", "author"), now);
  const keptId = await keep(store, reviewer.actor, { ...none, formats: ["json", "odt"] }, now);
  keptOf(await runBriefing(store, reviewer.actor, { keptId }, now));
  await makeDue();

  failedId = await keep(store, reviewer.actor, { ...none, nameZh: "做壞的", nameEn: "Broken" }, now);
  const later = new Date(now.getTime() + 1);
  keptOf(await runBriefing(store, reviewer.actor, { keptId: failedId }, later));
  const broken = () => Promise.reject(new Error("no room left"));
  for (const minutes of [0, 1, 6, 36]) await makeDue(broken, new Date(later.getTime() + minutes * 60_000));
});
afterAll(() => worker.close());

const linkIn = (html: string, format: string) =>
  new RegExp(`href="((?:/en)?/briefings/archive/[0-9a-f]{64}\\.${format})"`).exec(html)![1]!;

test("the archive lists what was made with its day, what was known, and digests that are those of the bytes", async () => {
  for (const [page, name, known] of [
    ["/briefings/archive", "週一進度", `${instantInTaipei("zh-Hant", now.toISOString())}為止`],
    ["/en/briefings/archive", "Monday&#x27;s progress", "those published by"],
  ] as const) {
    const { status, html, text } = await site.read(page);
    expect(status).toBe(200);
    expect(html).toContain(name);
    expect(text).toContain(known);
    expect(html).not.toContain("<script");
    for (const format of ["json", "odt"]) {
      const address = linkIn(html, format);
      const response = await site.ask(address);
      const bytes = Buffer.from(await response.arrayBuffer());
      const digest = createHash("sha256").update(bytes).digest("hex");
      expect(address).toContain(digest);
      expect(html).toContain(`${digest}</code>`);
      expect(response.headers.get("ETag")).toBe(`"${digest}"`);
    }
  }
});

test("a file is immutable, has its names, and who holds it is told so", async () => {
  const address = linkIn((await site.read("/briefings/archive")).html, "odt");
  const { headers } = await site.ask(address);
  expect(headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Content-Disposition")).toBe(
    `attachment; filename="lawtrail-progress_2026-11-24.odt"; filename*=UTF-8''${encodeURIComponent("法規調適進度_1151124.odt")}`,
  );
  const held = await site.ask(address, { headers: { "If-None-Match": headers.get("ETag")! } });
  expect(held.status).toBe(304);
});

test("the address inside a file makes the same bytes again", async () => {
  const archived = await site.ask(linkIn((await site.read("/briefings/archive")).html, "json"));
  const bytes = Buffer.from(await archived.arrayBuffer());
  const { permalink } = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, "")) as { permalink: string };
  expect(permalink).toContain("known=2026-11-24T04");
  const address = permalink.replace(origin, "").replace("/briefings?", "/briefings/file.json?");
  const again = Buffer.from(await (await site.ask(address)).arrayBuffer());
  expect(again.equals(bytes)).toBe(true);
});

test("what is not there is a page that says so, and a month that is none lists those there are", async () => {
  for (const file of ["x.odp", `${"0".repeat(64)}.odp`, `${"0".repeat(64)}.exe`]) {
    const { status, text } = await site.read(`/briefings/archive/${file}`);
    expect(status, file).toBe(404);
    expect(text).toContain("沒有這個檔案");
  }
  const { status, text } = await site.read("/briefings/archive?month=2026-13");
  expect(status).toBe(400);
  expect(text).toContain("2026-11");
  expect((await site.read("/briefings/archive?month=2026-10")).text).toContain("這段期間沒有簡報");
  expect((await site.read("/briefings/archive?asof=2017-08-17")).text).toContain("這段期間沒有簡報");
});

test("what could not be made says so to everybody, and why to staff, on the desk's home and list", async () => {
  const { text } = await site.read("/briefings/archive");
  expect(text).toContain("做壞的");
  expect(text).toContain("這一次做不出來");
  expect(text).not.toContain("no room left");
  for (const page of ["/desk?index", "/desk/briefings", `/desk/briefings/${failedId}`]) {
    const html = await (await site.ask(page, { headers: { cookie: reviewer.cookie } })).text();
    expect(html, page).toContain("做壞的");
    expect(html, page).toContain("no room left");
    expect(html, page).toContain("再做一次");
    const forAuthor = await (await site.ask(page, { headers: { cookie: author.cookie } })).text();
    expect(forAuthor, page).toContain("no room left");
    expect(forAuthor, page).not.toContain("再做一次");
  }
});

test("the page of briefings leads staff to keeping what they see, and nobody else", async () => {
  const page = "/briefings?template=soon&days=30";
  expect((await site.read(page)).html).not.toContain("/desk/briefings/new");
  const html = await (await site.ask(page, { headers: { cookie: author.cookie } })).text();
  const link = /href="(\/desk\/briefings\/new\?[^"]+)"/.exec(html)![1]!.replaceAll("&amp;", "&");
  expect(new URL(link, origin).searchParams.get("address")).toBe("template=soon&days=30&lang=zh");
  const form = await (await site.ask(link, { headers: { cookie: author.cookie } })).text();
  expect(form).toContain('value="template=soon&amp;days=30&amp;lang=zh"');
  expect(form).toContain('value="即將到期"');
});

const fields = {
  address: `${origin}/briefings?template=progress&asof=106.8.17`,
  nameZh: "計畫那一天",
  nameEn: "The plan's day",
  day: "fixed",
  "format.odp": "on",
  kind: "monthly",
  weekday: "1",
  monthDay: "31",
  time: "8:00",
  pinned: "on",
};

test("a form keeps a briefing, pins it, and comes back with its words when something is wrong", async () => {
  const wrong = await site.ask("/desk/briefings/new", reviewer.form({ ...fields, time: "noon", nameEn: "" }));
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  expect(html).toContain("計畫那一天");
  expect(html).toContain("看不懂這個時間");
  const kept = await site.ask("/desk/briefings/new", reviewer.form(fields));
  expect(kept.status).toBe(303);
  const page = kept.headers.get("location")!;
  const text = await (await site.ask(page, { headers: { cookie: reviewer.cookie } })).text();
  expect(text).toContain("template=progress&amp;asof=2017-08-17&amp;lang=zh");
  expect(text).toContain("每月 31 日 08:00");
  const home = await (await site.ask("/desk?index", { headers: { cookie: author.cookie } })).text();
  expect(home).toContain("計畫那一天");

  const ended = await site.ask(page, reviewer.form({ step: "end" }));
  expect(ended.status).toBe(303);
  expect(await (await site.ask(page, { headers: { cookie: reviewer.cookie } })).text()).toContain("已停止");
  expect((await site.ask(page, reviewer.form({ step: "pin" }))).status).toBe(422);
});

test("an address that is none, or a day still to come, is said beside its field", async () => {
  for (const [address, words] of [
    ["hello", "這不是簡報的網址"],
    ["template=progres", "網址裡的「progres」"],
    ["template=bill&bills=no-such-bill", "no-such-bill"],
    ["template=progress&asof=2099-01-01", "還沒到"],
  ]) {
    const answer = await site.ask("/desk/briefings/new", reviewer.form({ ...fields, address: address! }));
    expect(answer.status, address).toBe(422);
    expect(await answer.text(), address).toContain(words);
  }
});

test("an author may not put a briefing on a schedule, nor have one made", async () => {
  expect((await site.ask("/desk/briefings/new", author.form(fields))).status).toBe(403);
  const again = { kept: String(failedId), run: "2", step: "again" };
  expect((await site.ask("/desk/briefings", author.form(again))).status).toBe(403);
  expect((await site.ask(`/desk/briefings/${failedId}`, author.form({ step: "run" }))).status).toBe(403);
});
