/** Following by notifications of a browser, on the built routes: the page, beginning, stopping, moving, and what is refused. */
import { expect, test } from "vitest";
import { createRateLimits } from "~/web/limits/rate-limits";
import type { LoadContext } from "~/web/load-context";
import { openAddress } from "~/identity/follow-tokens";
import { textOf, useBuiltSite } from "../../support/built-site";
import { testKeys } from "../../support/desk/test-keys";
import { openPushBrowser, type PushBrowser } from "../../support/follow/push-browser";
import { testPush } from "../../support/follow/test-push";
import { dumpRows } from "../../support/safety/dump-rows";

let more: Partial<LoadContext> = {};
const site = useBuiltSite(() => more);
const target = { kind: "bill", key: "telecommunications-management-act" };
const page = `/follow/browser?kind=${target.kind}&key=${target.key}`;

async function send(fields: Readonly<Record<string, string>>, language = "") {
  const response = await site.ask(`${language}/follow/browser/subscription`, {
    method: "POST",
    body: new URLSearchParams({ ...target, ...fields }),
  });
  return [response.status, await response.json()];
}
const fieldsOf = ({ endpoint, p256dh, auth }: PushBrowser) => ({ endpoint, p256dh, auth });
const start = (browser: PushBrowser, more: object = {}, language = "") =>
  send({ intent: "start", ...fieldsOf(browser), ...more }, language);
const fresh = (name: string) => openPushBrowser(`https://fcm.googleapis.com/fcm/send/${name}`);

async function followers() {
  const { db, tables } = site.store().read;
  const rows = await db.select().from(tables.followers).orderBy(tables.followers.id);
  return rows.map(({ channelCode, sealedAddress }) => [
    channelCode,
    sealedAddress && (JSON.parse(openAddress(testKeys, sealedAddress)!) as PushBrowser).endpoint,
  ]);
}

test("the page says what it would have sent and what is kept, and what to do without script; it alone runs any", async () => {
  for (const [language, words] of [
    ["", ["用瀏覽器通知追蹤《電信管理法》", "過去一年會通知您的", "加密保存", "沒有執行", "改用電子郵件"]],
    ["/en", ["Follow", "in your browser", "past year", "kept encrypted", "needs JavaScript", "instead"]],
  ] as const) {
    const response = await site.ask(language + page);
    const html = await response.text();
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-/);
    for (const each of words) expect(textOf(html)).toContain(each);
    expect(html).toContain(testPush.publicKey);
    const plain = await site.read(`${language}/follow?kind=bill&key=${target.key}`);
    expect(plain.html).not.toContain("<script");
    expect(plain.html).toContain(`href="${language}${page.replace("&", "&amp;")}"`);
  }
  expect((await site.ask("/follow/browser")).headers.get("location")).toBe("/follow");
  expect((await site.ask("/follow/browser?kind=bill&key=none")).status).toBe(404);
  expect((await site.ask("/en/follow/browser/subscription")).headers.get("location")).toBe("/en/follow");
});

test("beginning, looking and stopping, each twice: nothing is kept twice, and the address goes with the last", async () => {
  const browser = fresh("one");
  const { endpoint } = browser;
  expect(await send({ intent: "state", endpoint })).toEqual([200, { following: false }]);
  expect(await start(browser)).toEqual([200, { before: false }]);
  const before = await dumpRows(site.store());
  expect(await send({ intent: "state", endpoint })).toEqual([200, { following: true }]);
  expect(JSON.stringify(before)).not.toContain("fcm.googleapis.com");
  expect(await start(browser)).toEqual([200, { before: true }]);
  // The same thing in another language: the last counts.
  expect(await start(browser, {}, "/en")).toEqual([200, { before: false }]);
  expect(await start(browser, { kind: "stage", key: "legislative.third_reading" })).toEqual([
    200,
    { before: false },
  ]);
  expect(await followers()).toEqual([["push", endpoint]]);
  expect(await send({ intent: "stop", endpoint })).toEqual([200, { before: false, last: false }]);
  expect(await send({ intent: "stop", endpoint })).toEqual([200, { before: true, last: false }]);
  const last = { intent: "stop", endpoint, kind: "stage", key: "legislative.third_reading" };
  expect(await send(last)).toEqual([200, { before: false, last: true }]);
  expect(await followers()).toEqual([["push", null]]);
  expect(await send(last)).toEqual([200, { before: true, last: true }]);
});

test("a browser that got another address takes along what it follows; a stranger's move does nothing", async () => {
  const [old, now] = [fresh("old"), fresh("new")];
  await start(old);
  expect(await send({ intent: "move", old: "https://fcm.googleapis.com/x", ...fieldsOf(now) })).toEqual([
    200,
    { moved: false },
  ]);
  expect(await send({ intent: "move", old: old.endpoint, ...fieldsOf(now) })).toEqual([200, { moved: true }]);
  expect(await send({ intent: "state", endpoint: old.endpoint })).toEqual([200, { following: false }]);
  expect(await send({ intent: "state", endpoint: now.endpoint })).toEqual([200, { following: true }]);
  // The page was quicker: one of the two is left.
  await start(old);
  expect(await send({ intent: "move", old: old.endpoint, ...fieldsOf(now) })).toEqual([200, { moved: true }]);
  expect((await followers()).filter(([, endpoint]) => endpoint !== null)).toEqual([["push", now.endpoint]]);
  const away = { intent: "move", old: now.endpoint, ...fieldsOf(now), endpoint: "https://10.0.0.1/x" };
  expect(await send(away)).toEqual([422, { problem: { code: "follow.push_private_host" } }]);
});

test("each thing that is wrong has its own answer, and leaves nothing on record", async () => {
  const before = await dumpRows(site.store());
  const browser = fresh("wrong");
  for (const [fields, code] of [
    [{ endpoint: "" }, "follow.push_endpoint"],
    [{ endpoint: "http://fcm.googleapis.com/fcm/send/x" }, "follow.push_endpoint"],
    [{ endpoint: "https://localhost/x" }, "follow.push_private_host"],
    [{ endpoint: "https://[::ffff:7f00:1]/x" }, "follow.push_private_host"],
    [{ endpoint: "https://fcm.googleapis.com.evil.com/x" }, "follow.push_unknown_host"],
    [{ p256dh: browser.auth }, "follow.push_keys"],
    [{ auth: "" }, "follow.push_keys"],
    [{ kind: "planet" }, "follow.target_unknown"],
    [{ key: "none" }, "follow.target_unknown"],
  ] as const)
    expect(await start(browser, fields), code).toEqual([422, { problem: { code } }]);
  for (const intent of ["state", "stop"])
    expect(await send({ intent, endpoint: browser.endpoint, kind: "planet" })).toEqual([
      422,
      { problem: { code: "follow.target_unknown" } },
    ]);
  expect(await dumpRows(site.store())).toEqual(before);
});

test("a network that asks too often is told to wait, and a site that may not push says nothing of it", async () => {
  more = { limits: createRateLimits() };
  for (let turn = 0; turn < 20; turn++) await start(fresh("many"), { key: "none" });
  expect(await start(fresh("many"))).toEqual([429, { problem: { code: "follow.too_many" } }]);
  // Whoever wants to stop may always.
  expect(await send({ intent: "stop", endpoint: fresh("many").endpoint })).toEqual([
    200,
    { before: true, last: true },
  ]);
  more = { push: null };
  expect(await start(fresh("off"))).toEqual([404, { problem: { code: "follow.push_off" } }]);
  const off = await site.read(page);
  expect([off.status, off.text]).toEqual([404, expect.stringContaining("要用 https 開設")]);
  expect((await site.read(`/follow?kind=bill&key=${target.key}`)).html).not.toContain("/follow/browser");
  more = {};
});
