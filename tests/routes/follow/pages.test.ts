/** The pages of following by e-mail, on the built routes: asking, confirming, stopping, and what is refused. */
import { expect, test } from "vitest";
import type { RateLimits } from "~/web/load-context";
import { createRateLimits } from "~/web/limits/rate-limits";
import { followTokenOf, openAddress } from "~/identity/follow-tokens";
import { now, textOf, useBuiltSite } from "../../support/built-site";
import { testKeys } from "../../support/desk/test-keys";
import { dumpRows } from "../../support/safety/dump-rows";

let clock = now;
let limited: RateLimits | null = null;
const site = useBuiltSite(() => ({ now: clock, ...(limited && { limits: limited }) }));
const telecom = "/follow?kind=bill&key=telecommunications-management-act";
const wanted = { address: "reader@example.org", frequency: "at_once", website: "" };

async function send(address: string, fields: Readonly<Record<string, string>> = {}) {
  const response = await site.ask(address, { method: "POST", body: new URLSearchParams(fields) });
  return {
    status: response.status,
    location: response.headers.get("location"),
    text: textOf(await response.text()),
  };
}

async function lastSubscription() {
  const { db, tables } = site.store().read;
  const rows = await db.select().from(tables.subscriptions).orderBy(tables.subscriptions.id);
  const row = rows.at(-1)!;
  const link = (purpose: "confirm" | "unsubscribe") => followTokenOf(testKeys, purpose, row.nonce);
  return { row, confirm: `/follow/confirm/${link("confirm")}`, stop: `/unsubscribe/${link("unsubscribe")}` };
}

async function addresses() {
  const { db, tables } = site.store().read;
  const rows = await db.select().from(tables.followers).orderBy(tables.followers.id);
  return rows.map(({ sealedAddress }) => sealedAddress && openAddress(testKeys, sealedAddress));
}

test("the page says what it would have sent in the past year, how often, and that mails wait while none can go", async () => {
  const { text } = await site.read(telecom);
  expect(text).toContain("追蹤《電信管理法》");
  expect(text).toMatch(/到今天會收到 \d+ 則|一則也不會收到/);
  for (const words of ["隨時", "每天", "每週", "本站目前還沒有設定寄信", "訂閱（Atom）", "行事曆訂閱"])
    expect(text).toContain(words);
  const { text: english } = await site.read("/en/follow?kind=stage&key=legislative.third_reading");
  expect(english).toContain("Follow whatever reaches “Third reading”");
});

test("laws, topics, stages, time limits and agencies are chosen from a list, each choice a page", async () => {
  const { html, text } = await site.read("/follow");
  expect(text).toContain("可以追蹤什麼");
  const choices = [...html.matchAll(/href="(\/follow\?kind=[^"]+)"/g)].map(([, address]) =>
    address!.replace(/&amp;/g, "&"),
  );
  expect(new Set(choices.map((address) => /kind=(\w+)/.exec(address)![1]))).toEqual(
    new Set(["law", "topic", "stage", "clock", "agency"]),
  );
  for (const address of choices) expect((await site.ask(address)).status, address).toBe(200);
});

test("a bill, a round and a search lead to their own page of following", async () => {
  const bill = await site.read("/bills/telecommunications-management-act?asof=2019-01-01");
  expect(bill.html).toContain(`href="${telecom.replace("&", "&amp;")}"`);
  const rounds = await site.read("/rounds");
  const round = /href="\/rounds\/([a-z0-9-]+)"/.exec(rounds.html)![1]!;
  expect((await site.read(`/rounds/${round}`)).html).toContain(`/follow?kind=round&amp;key=${round}`);
  const words = encodeURIComponent("電信");
  expect((await site.read(`/search?q=${words}`)).html).toContain(`/follow?kind=search&amp;key=${words}`);
  for (const target of [`kind=round&key=${round}`, `kind=search&key=${words}`])
    expect((await site.ask(`/follow?${target}`)).status).toBe(200);
});

test("what is not there cannot be followed, and what is wrong stands beside its field with the words kept", async () => {
  for (const query of ["kind=bill&key=none", "kind=planet&key=x", "kind=bill", "key=x", "kind=search&key=!!"])
    expect((await site.ask(`/follow?${query}`)).status, query).toBe(404);
  const before = await dumpRows(site.store());
  for (const [fields, words] of [
    [{ address: "reader at example" }, "不像可以收信的電子郵件地址"],
    [{ address: "a@example.org\r\nBcc: b@example.org" }, "不像可以收信的電子郵件地址"],
    [{ address: "" }, "不像可以收信的電子郵件地址"],
    [{ frequency: "hourly" }, "請選一種頻率"],
    [{ website: "http://spam.example" }, "這一欄請留空"],
  ] as const) {
    const answer = await send(telecom, { ...wanted, ...fields });
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(words)]);
  }
  expect((await send("/follow", wanted)).text).toContain("沒有這個可以追蹤的項目");
  const kept = await site.ask(telecom, {
    method: "POST",
    body: new URLSearchParams({ ...wanted, address: "reader at example" }),
  });
  expect(await kept.text()).toContain('value="reader at example"');
  expect(await dumpRows(site.store())).toEqual(before);
});

test("asking, confirming and stopping: opening a link does nothing, its button does, twice is no harm", async () => {
  const asked = await send(`/en${telecom}`, wanted);
  expect([asked.status, asked.location]).toEqual([303, "/en/follow/asked"]);
  expect(textOf(await (await site.ask("/follow/asked")).text())).toContain("請到信箱確認");
  const { confirm, stop, row } = await lastSubscription();
  expect([row.languageCode, row.confirmedAt]).toEqual(["en", null]);

  const before = await dumpRows(site.store());
  expect((await site.read(confirm)).text).toContain("您要用電子郵件追蹤《電信管理法》，頻率：隨時。");
  expect((await site.read(stop)).text).toContain("不再通知您《電信管理法》");
  expect(await dumpRows(site.store())).toEqual(before);

  for (let twice = 0; twice < 2; twice++)
    expect(await send(confirm)).toMatchObject({ status: 303, location: confirm });
  expect((await site.read(`/en${confirm}`)).text).toContain("You now follow it");
  expect(await addresses()).toEqual(["reader@example.org"]);

  // As a mail program sends it (RFC 8058): answered at once, without a redirect.
  const first = await send(stop, { "List-Unsubscribe": "One-Click" });
  expect([first.status, first.text]).toEqual([200, expect.stringContaining("不會再通知您")]);
  expect(await addresses()).toEqual([null]);
  const second = await send(stop, { "List-Unsubscribe": "One-Click" });
  expect([second.status, second.text]).toEqual([200, expect.stringContaining("就已經取消追蹤")]);
  const late = await send(confirm);
  expect([late.status, late.text]).toEqual([410, expect.stringContaining("這個追蹤已經取消")]);
});

test("a link that is too late, cut short or made up says so", async () => {
  await send(telecom, wanted);
  const { confirm } = await lastSubscription();
  clock = new Date(now.getTime() + 3 * 86_400_000);
  for (const answer of [await send(confirm), await site.read(confirm)])
    expect([answer.status, answer.text]).toEqual([410, expect.stringContaining("確認連結已過期")]);
  clock = now;
  for (const link of [confirm.slice(0, -3), "/follow/confirm/x", "/unsubscribe/x"])
    for (const answer of [await send(link), await site.read(link)])
      expect([answer.status, answer.text]).toEqual([404, expect.stringContaining("這個連結不完整")]);
});

test("whether an address is known cannot be told, and a network that asks too often is told to wait", async () => {
  const limits = createRateLimits();
  const one = { ...wanted, address: "another@example.org" };
  const askOnce = async (fields: typeof wanted) => {
    const answer = await site.ask(telecom, { method: "POST", body: new URLSearchParams(fields) });
    return { status: answer.status, location: answer.headers.get("location"), body: await answer.text() };
  };
  const unknown = await askOnce(one);
  expect(await askOnce(one)).toEqual(unknown);
  limited = limits;
  for (let asked = 0; asked < 20; asked++) expect((await askOnce(one)).status).toBe(303);
  const refused = await askOnce(one);
  expect(refused.status).toBe(429);
  expect(refused.body).toContain('value="another@example.org"');
  expect(textOf(refused.body)).toContain("一小時最多登記 20 次");
});
