/** 民用航空法 followed as a whole: from the pages of its bills, by mail and by feed, and asked for by programs. */
import { expect, test } from "vitest";
import { putChange } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { openMailServer } from "~/mail/mail-server";
import { noteNews } from "~/web/background/note-news";
import { sendDueMails } from "~/web/background/send-mails";
import { createLog } from "~/web/log";
import { origin, textOf, useBuiltSite } from "../../support/built-site";
import { later, newEvent, now, on, valueOf } from "../../support/desk/desk";
import { addPeople } from "../../support/desk/people";
import { testKeys } from "../../support/desk/test-keys";
import { readAtom } from "../../support/follow/feed-readers";
import { openTestMailServer } from "../../support/follow/mail-server";
import { readMail } from "../../support/follow/read-mail";

let clock = now;
const site = useBuiltSite(() => ({ now: clock }));
const follow = "/follow?kind=law&key=K0090001";
const bills = ["civil-aviation-act-drones", "civil-aviation-act-drones-2015", "drone-regulations"];

const entriesOf = async (address: string) => readAtom(await (await site.ask(address)).text());
const slugsIn = (html: string) =>
  [...html.matchAll(/<th scope="row"><a href="\/bills\/([^"?]*)/g)].map((match) => match[1]!);

test("a law is followed from each of its bills and from the regulation under it, by number or by name", async () => {
  for (const slug of bills)
    expect((await site.read(`/bills/${slug}`)).html, slug).toContain(
      `href="${follow.replace("&", "&amp;")}"`,
    );
  const study = await site.read("/bills/telemedicine-relaxation-study");
  expect(study.html).not.toContain("kind=law");
  for (const key of ["K0090001", encodeURIComponent("民用航空法")]) {
    const { text } = await site.read(`/follow?kind=law&key=${key}`);
    expect(text).toContain("追蹤《民用航空法》的所有法案與子法");
    expect(text).toContain("制定、修正或廢止這部法規的每一件法案");
    expect(text).toMatch(/到今天會收到 \d+ 則|一則也不會收到/);
  }
  const english = await site.read(`/en${follow}`);
  expect(english.text).toContain("Follow every bill on the law “Civil Aviation Act” and the rules under it");
  expect((await site.ask(`/follow?kind=law&key=${encodeURIComponent("電信法")}`)).status).toBe(404);
});

test("the list of a law has its bills, says so, leads to following it and out again, and keeps its facets within", async () => {
  const { html, text } = await site.read("/bills?law=K0090001");
  expect(slugsIn(html).toSorted()).toEqual(bills);
  expect(text).toContain("只列制定、修正或廢止《民用航空法》的法案，以及依它訂定的子法。");
  expect(html).toContain(`href="${follow.replace("&", "&amp;")}"`);
  expect(html).toContain('href="/bills">不限這部法規');
  expect(html).toContain("law=K0090001&amp;");
  const regulations = await site.read("/bills?law=K0090001&procedure=regulation");
  expect(slugsIn(regulations.html)).toEqual(["drone-regulations"]);
  expect((await site.ask("/bills?law=K0099999")).status).toBe(400);
});

test("the feeds beside it are named after the law; with another choice they are of a list", async () => {
  const page = await site.read(follow);
  const [, path] = /href="(\/bills\/feed\.atom[^"]*)"/.exec(page.html)!;
  const feed = await entriesOf(path!);
  expect(feed.title).toBe("民用航空法與子法｜法軌");
  expect(new Set(feed.entries.map(({ url }) => url.replace(`${origin}/bills/`, "")))).toEqual(new Set(bills));
  const json = await site.ask("/en/bills/feed.json?law=K0090001");
  expect(((await json.json()) as { title: string }).title).toBe(
    "Lawtrail: Civil Aviation Act and the rules under it",
  );
  expect((await entriesOf("/bills/feed.atom?law=K0090001&phase=completed")).title).toBe("法軌：篩選的法案");
  expect((await site.ask("/bills/feed.atom?law=K0099999")).status).toBe(400);
});

test("programs list the bills of a law, learn the laws of a bill, and what a promulgated amendment changed", async () => {
  const list = (await (await site.ask("/api/v1/bills?law=K0090001")).json()) as { data: { slug: string }[] };
  expect(list.data.map(({ slug }) => slug).toSorted()).toEqual(bills);
  const one = (await (await site.ask("/api/v1/bills/drone-regulations")).json()) as {
    data: { laws: { key: string; zh: string; en: string }[] };
  };
  expect(one.data.laws.map(({ key, zh, en }) => [key, zh, en])).toEqual([
    ["K0090083", "遙控無人機管理規則", "Regulations of Drone"],
    ["K0090001", "民用航空法", "Civil Aviation Act"],
  ]);
  const changes = async (slug: string) => {
    const { html } = await site.read(`/bills/${slug}`);
    const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)!;
    return (JSON.parse(json!) as { legislationChanges?: { legislationIdentifier: string } })
      .legislationChanges;
  };
  expect(await changes(bills[0]!)).toMatchObject({ name: "民用航空法", legislationIdentifier: "K0090001" });
  expect(await changes(bills[1]!)).toBeUndefined();
  expect(await changes("unmanned-vehicles-experimentation-act")).toBeUndefined();
});

test("a change published on each of two bills of a law is one mail and one entry each", async () => {
  const store = site.store();
  const people = await addPeople(store);
  const before = new Set((await entriesOf("/bills/feed.atom?law=K0090001")).entries.map(({ id }) => id));
  const asked = await site.ask(`/follow?kind=law&key=${encodeURIComponent("民用航空法")}`, {
    method: "POST",
    body: new URLSearchParams({ address: "reader@example.org", frequency: "at_once" }),
  });
  expect(asked.headers.get("location")).toBe("/follow/asked");
  const server = await openTestMailServer();
  const mailing = { from: server.settings.from, open: () => openMailServer(server.settings, 5_000) };
  const run = async (minutes: number) => {
    clock = later(minutes);
    await noteNews(store, clock);
    const parts = { store, keys: testKeys, origin, log: createLog("silent"), mailing };
    await sendDueMails(
      { ...parts, now: () => clock },
      { stopping: () => false, cut: new AbortController().signal },
    );
  };
  await run(1);
  const confirmation = readMail(server.received[0]!.source);
  expect(confirmation.subject).toBe("請確認：追蹤《民用航空法》的所有法案與子法");
  const link = /http\S+\/follow\/confirm\/\S+/.exec(confirmation.text)![0];
  expect((await site.ask(link.slice(origin.length), { method: "POST", body: "" })).status).toBe(303);

  clock = later(2);
  for (const billSlug of [bills[0]!, bills[2]!, "company-act-2018"]) {
    const sources = [{ source: "moj-law-database", at: "沿革", grade: "official" }];
    const content = { bill: billSlug, on: "2026-11-20", stage: "beside.other_amendment", sources };
    const words = { title: "修法", weight: "major" as const };
    const set = valueOf(await startChangeSet(store, people.author, words, clock));
    const change = { ...newEvent, billSlug, ...on(set), content };
    const filled = valueOf(await putChange(store, people.author, change, clock));
    const submitted = valueOf(await submitChangeSet(store, people.author, on(filled), clock));
    valueOf(await publishChangeSet(store, people.reviewer, on(submitted), clock));
  }
  await run(3);
  await run(60);
  const told = server.received.slice(1).map(({ source }) => readMail(source));
  expect(told.map(({ text }) => /bills\/(\S+)/.exec(text)![1]).toSorted()).toEqual([bills[0], bills[2]]);
  expect(textOf(told[0]!.text)).toContain("因為追蹤了《民用航空法》的所有法案與子法");
  const { entries } = await entriesOf("/bills/feed.atom?law=K0090001");
  const fresh = entries.filter(({ id }) => !before.has(id));
  expect(fresh.map(({ url }) => url.replace(`${origin}/bills/`, "")).toSorted()).toEqual([
    bills[0],
    bills[2],
  ]);
});
