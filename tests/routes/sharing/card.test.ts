/** The card that other sites frame: what it says, and that it alone may be framed. */
import { expect, test } from "vitest";
import { framedAnywherePolicy } from "~/web/outgoing/security-headers";
import { origin, useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();
const bill = "/bills/telecommunications-management-act";

test("the card says the title, where the bill stands, what happened last and by which source, in both languages", async () => {
  const zh = await site.read(`${bill}/card`);
  expect(zh.status).toBe(200);
  for (const words of ["電信管理法", "已完成：", "最近一筆：", "施行", "官方", "法軌"])
    expect(zh.text).toContain(words);
  const en = await site.read(`/en${bill}/card`);
  for (const words of ["Telecommunications Management Act", "Latest: 1 Nov 2020", "In force", "Lawtrail"])
    expect(en.text).toContain(words);
  expect(en.html).toContain('<html lang="en">');
});

test("it has no script, no form, no menu; its links leave the frame, and search engines go to the bill's page", async () => {
  const { html } = await site.read(`${bill}/card?asof=2019-06-01`);
  expect(html).not.toMatch(/<script|<form|<nav|\sstyle="/);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link).toMatch(/target="_top"|target="_blank" rel="noopener noreferrer"/);
  expect(html).toContain(`href="${bill}?asof=2019-06-01" target="_top"`);
  expect(html).toContain(`<link rel="canonical" href="${origin}${bill}?asof=2019-06-01"/>`);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
});

test("on a past day it is of that day, and before any record it says that there is none", async () => {
  const past = await site.read(`${bill}/card?asof=2019-06-01`);
  expect(past.text).toContain("三讀");
  expect(past.text).toContain("民國108年6月1日的狀態");
  const before = await site.read(`${bill}/card?asof=1990-01-01`);
  expect(before.text).toContain("還沒有這件法案的紀錄");
  expect(before.text).not.toContain("最近一筆");
});

test("a lapse that only the rule says is the last thing that happened, as a derived one", async () => {
  const { text } = await site.read("/bills/digital-communications-act/card?asof=2020-06-01");
  expect(text).toMatch(/最近一筆：.*屆期不續審/);
});

test("the card may be framed by every site, as strictly as any page is kept otherwise; nothing else may", async () => {
  const card = await site.ask(`/en${bill}/card`);
  expect(card.headers.get("content-security-policy")).toBe(framedAnywherePolicy);
  for (const address of [
    "/",
    bill,
    `${bill}/compare`,
    "/bills/nothing/card",
    `${bill}/card?asof=2017-13-45`,
    "/oembed",
  ])
    expect((await site.ask(address)).headers.get("content-security-policy"), address).toBeNull();
  expect((await site.ask("/bills/nothing/card")).status).toBe(404);
});

test("words of an address are no markup on it", async () => {
  const hostile = encodeURIComponent('"><script>alert(1)</script>');
  for (const address of [
    `/bills/${hostile}/card`,
    `${bill}/card?asof=${hostile}`,
    `${bill}/card?known=${hostile}`,
  ]) {
    const { status, html } = await site.read(address);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(html).not.toContain("<script>alert");
  }
});

test("a bill's page gives the code to embed its card, the same as oEmbed gives, on the day that it shows", async () => {
  for (const [page, says] of [
    [bill, "進度隨本站更新"],
    [`/en${bill}`, "goes on with the bill"],
    [`${bill}?asof=2019-06-01`, "卡片停在這一頁所看的日子"],
  ] as const) {
    const { html, text } = await site.read(page);
    const code = /<pre[^>]*><code>([^<]+)<\/code>/.exec(html)![1]!;
    const oembed = await site.ask(`/oembed?url=${encodeURIComponent(origin + page)}`);
    const { html: frame } = (await oembed.json()) as { html: string };
    expect(unescaped(code)).toBe(frame);
    expect(text).toContain(says);
  }
});

/** React's way of writing text, undone once: what the reader sees and copies. */
function unescaped(text: string): string {
  const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };
  return text.replaceAll(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => signs[name]!);
}
