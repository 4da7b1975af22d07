/** Taking part by a one-time link in an e-mail, against a real mail server: one address, one participant, no address kept. */
import { beforeAll, expect, test } from "vitest";
import { castVotes } from "~/commands/rounds/cast-votes";
import { openMailServer } from "~/mail/mail-server";
import type { MailSettings } from "~/mail/mail-settings";
import { makeSendNow } from "~/web/background/send-now";
import { createRateLimits } from "~/web/limits/rate-limits";
import { origin, textOf, useBuiltSite } from "../../support/built-site";
import { nowhere, openTestMailServer } from "../../support/follow/mail-server";
import { readMail } from "../../support/follow/read-mail";
import { during, insertHeldRound } from "../../support/rounds/held-round";
import { dumpRows } from "../../support/safety/dump-rows";

let now = during()();
let settings: MailSettings | null = null;
const limits = createRateLimits();
const site = useBuiltSite(() => ({
  now,
  clock: () => now,
  limits,
  castVote: async (ballot) => (await castVotes(site.store(), [ballot], () => now))[0]!,
  sendNow: settings && makeSendNow({ from: settings.from, open: () => openMailServer(settings!, 2_000) }),
}));
const round = "/rounds/sure";
beforeAll(async () => {
  await insertHeldRound(site.store(), { slug: "sure", tier: "mail" });
  await insertHeldRound(site.store());
});

async function visitor() {
  const cookie = (await site.ask(`${round}/vote`)).headers.get("set-cookie")!.split(";")[0]!;
  const answer = async (response: Response) => ({
    status: response.status,
    location: response.headers.get("location"),
    text: textOf(await response.text()),
  });
  return {
    read: async (address: string) => answer(await site.ask(address, { headers: { cookie } })),
    send: async (address: string, fields: Readonly<Record<string, string>>) =>
      answer(
        await site.ask(address, { method: "POST", headers: { cookie }, body: new URLSearchParams(fields) }),
      ),
  };
}

const linkIn = (source: string) =>
  /http\S+\/confirm\/\S+/.exec(readMail(source).text)![0].slice(origin.length);
const press = (link: string) => site.ask(link, { method: "POST", body: new URLSearchParams() });
const tiersOf = async () => {
  const { db, tables } = site.store().read;
  return (await db.select().from(tables.votes)).map(({ tierCode }) => tierCode);
};

test("where mails cannot be sent the page says so and takes no address", async () => {
  const { read, send } = await visitor();
  expect((await read(`${round}/confirm`)).text).toContain("還沒有設定寄信");
  const sent = await send(`${round}/confirm`, { address: "a@example.org" });
  expect([sent.status, sent.text]).toEqual([422, expect.stringContaining("還沒有設定寄信")]);
});

test("a round that asks for it takes a vote only once the link of the mail was confirmed, in whatever browser", async () => {
  const server = await openTestMailServer();
  settings = server.settings;
  const { read, send } = await visitor();
  expect((await read(`${round}/vote`)).text).toContain("這次意見徵集要先用電子郵件確認");
  const vote = { statement: "1", vote: "agree" };
  const refused = await send(`${round}/vote`, vote);
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining("一次性連結確認")]);

  const asked = await send(`${round}/confirm`, { address: "Reader@example.org" });
  expect([asked.status, asked.location]).toEqual([303, `${round}/confirm?sent`]);
  const { to, source } = server.received[0]!;
  expect(to).toEqual(["Reader@example.org"]);
  expect(readMail(source).subject).toBe("確認參與：無人機怎麼管");
  const link = linkIn(source);

  const before = await dumpRows(site.store());
  expect(textOf(await (await site.ask(link)).text())).toContain("按下按鈕");
  expect(await dumpRows(site.store())).toEqual(before);
  for (let twice = 0; twice < 2; twice++) expect((await press(link)).status).toBe(303);
  expect((await read(`${round}/confirm`)).text).toContain("已經用電子郵件確認");
  expect((await send(`${round}/vote`, vote)).status).toBe(303);
  expect(await tiersOf()).toEqual(["mail"]);
  expect((await send(`${round}/confirm`, { address: "b@example.org" })).text).toContain("已經確認過了");
  expect(JSON.stringify(await dumpRows(site.store()))).not.toMatch(/reader@example/i);
});

test("the same address is one participant of a round, and may be another of the next", async () => {
  const server = await openTestMailServer();
  settings = server.settings;
  const other = await visitor();
  await other.send(`${round}/confirm`, { address: "reader@EXAMPLE.org" });
  const taken = await press(linkIn(server.received[0]!.source));
  expect([taken.status, textOf(await taken.text())]).toEqual([
    409,
    expect.stringContaining("一個地址一個人"),
  ]);
  await other.send("/rounds/drones/vote", { statement: "1", vote: "agree" });
  expect((await tiersOf()).sort()).toEqual(["cookie", "mail"]);
  await other.send("/rounds/drones/confirm", { address: "reader@example.org" });
  const link = linkIn(server.received[1]!.source);
  expect((await site.ask(link.replace("drones", "sure"))).status).toBe(404);
  expect((await press(link)).status).toBe(303);
  // The votes that stand are of the surer tier now.
  expect(await tiersOf()).toEqual(["mail", "mail"]);
});

test("a link that is an hour old, cut short or made up, a bad address and a server that is away say so", async () => {
  const server = await openTestMailServer();
  settings = server.settings;
  const { send } = await visitor();
  await send(`${round}/confirm`, { address: "late@example.org" });
  const link = linkIn(server.received[0]!.source);
  now = during(60)();
  expect((await press(link)).status).toBe(410);
  expect((await press(link.slice(0, -2))).status).toBe(404);
  const bad = await send(`${round}/confirm`, { address: "nobody" });
  expect([bad.status, bad.text]).toEqual([422, expect.stringContaining("不像可以收信")]);
  settings = nowhere;
  const away = await send(`${round}/confirm`, { address: "late@example.org" });
  expect([away.status, away.text]).toEqual([422, expect.stringContaining("信沒有寄出去")]);
});

test("one participant gets five links a day, and none once the round has closed", async () => {
  const server = await openTestMailServer();
  settings = server.settings;
  const { send } = await visitor();
  for (let asked = 0; asked < 5; asked++)
    expect((await send(`${round}/confirm`, { address: "five@example.org" })).status).toBe(303);
  const sixth = await send(`${round}/confirm`, { address: "five@example.org" });
  expect([sixth.status, sixth.text]).toEqual([422, expect.stringContaining("一天最多寄 5 次")]);
  now = new Date("2027-01-02T00:00:00.000Z");
  expect((await (await visitor()).send(`${round}/confirm`, { address: "x@example.org" })).text).toContain(
    "截止",
  );
  expect(server.received).toHaveLength(5);
});
