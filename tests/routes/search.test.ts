import { expect, test } from "vitest";
import { putDocuments } from "~db/search/search-documents";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

const ask = (words: string, rest = "") => `/search?q=${encodeURIComponent(words)}${rest}`;
const titlesOf = (html: string) => [...html.matchAll(/<h2><a href="([^"]*)"/g)].map((match) => match[1]);

test.each([
  ["沙盒", "/bills/fintech-experimentation-act"],
  ["電信", "/bills/telecommunications-management-act"],
  ["無人機", "/bills/civil-aviation-act-drones"],
  ["cybersecurity", "/bills/cyber-security-management-act"],
])("%s finds the right bill first, in both languages", async (words, address) => {
  const zh = await site.read(ask(words));
  const en = await site.read(`/en${ask(words)}`);
  expect([zh.status, en.status]).toEqual([200, 200]);
  expect(titlesOf(zh.html)[0]).toBe(address);
  expect(titlesOf(en.html)[0]).toBe(`/en${address}`);
  expect(zh.html).toContain("<mark>");
  expect(en.html).toContain("<mark>");
});

test("nothing asked shows the form with examples", async () => {
  const { status, html, text } = await site.read("/search");
  expect(status).toBe(200);
  expect(html).toContain('name="q"');
  expect(html).toContain(`href="/search?q=${encodeURIComponent("沙盒")}"`);
  expect(text).not.toContain("沒有找到");
});

test.each(['"', "*", "NEAR(", "😀", "。。", "'", "\\", "%", "title:電", "{a} OR", "\0"])(
  "%j is answered plainly",
  async (words) => {
    const { status, text } = await site.read(ask(words));
    expect(status).toBe(200);
    expect(text).toMatch(/找到/);
  },
);

test("more than a hundred characters are refused in words, never echoed back whole", async () => {
  for (const count of [101, 5_000]) {
    const { status, text } = await site.read(ask("字".repeat(count)));
    expect(status).toBe(400);
    expect(text).toContain("最多 100 個字");
  }
  expect((await site.read(ask("字".repeat(100)))).status).toBe(200);
});

test("unknown kinds and phases are 400, a page too far 404", async () => {
  const kind = await site.read(ask("電信", "&kind=nothing"));
  expect(kind.status).toBe(400);
  expect(kind.text).toContain("experiment");
  expect((await site.read(ask("電信", "&phase=nowhere"))).status).toBe(400);
  expect((await site.read(ask("電信", "&page=99"))).status).toBe(404);
  expect((await site.read(ask("電信", "&page=0"))).status).toBe(400);
});

test("kinds and phases narrow the list and say how many each gives", async () => {
  const all = await site.read(ask("無人機"));
  const promised = Number(/法案 (\d+) 程序紀錄/.exec(all.text)![1]);
  const bills = await site.read(ask("無人機", "&kind=bill"));
  expect(titlesOf(bills.html)).toHaveLength(promised);
  const ended = await site.read(ask("無人機", "&phase=ended"));
  expect(titlesOf(ended.html)).toEqual(["/bills/civil-aviation-act-drones-2015"]);
  expect(ended.text).toContain("找到 1 筆");
});

test("a past day finds what was on record by then, under the name of that day, and its links keep the day", async () => {
  const past = await site.read(ask("電信管理法 三讀", "&asof=2019-05-30&kind=event"));
  expect(past.text).toContain("找到 0 筆");
  const day = await site.read(ask("電信管理法 三讀", "&asof=2019-05-31&kind=event"));
  expect(titlesOf(day.html)[0]).toBe("/bills/telecommunications-management-act?asof=2019-05-31");
  const draft = await site.read(ask("電信", "&asof=2018-01-01&kind=bill"));
  expect(draft.html).toContain("</mark><span>管理法草案");
});

test("what this site had not published by then is not found, and the page says so", async () => {
  const { status, text } = await site.read(ask("電信", "&known=2026-11-01"));
  expect(status).toBe(200);
  expect(text).toContain("本站當時尚無紀錄");
});

test("台北 and 臺北 are one, marked as written; markup in a record or a question stays text", async () => {
  await site.store().transaction((within) =>
    putDocuments(within, [
      {
        kind: "source",
        key: "made-up-in-taipei",
        billId: null,
        address: null,
        happenedOn: null,
        recordedAt: null,
        retractedAt: null,
        title: { zh: "臺北市<script>alert(1)</script>公報", en: "Gazette" },
        body: { zh: "", en: "" },
      },
    ]),
  );
  const [plain, full] = [await site.read(ask("台北")), await site.read(ask("臺北"))];
  expect(plain.html).toContain("<mark>臺北</mark>");
  expect(plain.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(full.html).toContain("<mark>臺北</mark>");
  const asked = await site.read(ask("<script>alert(2)</script>"));
  expect(asked.html).not.toContain("<script>alert(2)");
});

test("the list of bills has a search field that leads here", async () => {
  const { html } = await site.read("/en/bills?asof=2018-01-01");
  expect(html).toContain('action="/en/search"');
  expect(html).toContain('<input type="hidden" name="asof" value="2018-01-01"/>');
});
