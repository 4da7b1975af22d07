import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();
const progress = "template=progress&asof=2017-08-17";

test("the page shows the briefing, its files and what they leave out", async () => {
  const { status, html, text } = await site.read(`/briefings?${progress}`);
  expect(status).toBe(200);
  expect(text).toContain("106.6.16 已報院審查");
  expect(text).toContain("行事曆只能放有確定日子的事");
  expect(html.indexOf("/briefings/file.odp?")).toBeGreaterThan(0);
  expect(html.indexOf("/briefings/file.odp?")).toBeLessThan(html.indexOf("/briefings/file.pdf?"));
  expect(html.indexOf("/briefings/file.pdf?")).toBeLessThan(html.indexOf("/briefings/file.pptx?"));
  expect(html).not.toContain("<script");
  expect(html).not.toContain("style=");
});

test("a file carries its name in Chinese and in ASCII, and is never sniffed", async () => {
  const response = await site.ask(`/briefings/file.csv?${progress}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Disposition")).toBe(
    `attachment; filename="lawtrail-progress_2017-08-17.csv"; filename*=UTF-8''${encodeURIComponent("法規調適進度_1060817.csv")}`,
  );
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(await response.text()).toContain("106.6.16 已報院審查");
});

test("the same link gives the same bytes, and who has them is told so", async () => {
  const first = await site.ask(`/briefings/file.odp?${progress}`);
  const tag = first.headers.get("ETag")!;
  const again = await site.ask(`/briefings/file.odp?${progress}`);
  expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(await first.arrayBuffer()))).toBe(true);
  const held = await site.ask(`/briefings/file.odp?${progress}`, { headers: { "If-None-Match": tag } });
  expect(held.status).toBe(304);
});

for (const [query, words] of [
  ["template=progres", "沒有「progres」這個簡報種類"],
  ["format=odx", "沒有「odx」這個檔案格式"],
  ["lang=fr", "沒有「fr」這個語言"],
  ["shape=a5", "沒有「a5」這個頁面"],
  ["template=soon&days=900", "沒有「900」這個天數"],
  ["since=106.2.30", "不是存在的日期"],
  ["template=since&since=2017-09-01&asof=2017-08-17", "不在簡報的日期之前"],
])
  test(`a choice that does not exist is a page that says which: ${query}`, async () => {
    const { status, text } = await site.read(`/briefings?${query}`);
    expect(status).toBe(400);
    expect(text).toContain(words);
  });

test("a bill that does not exist is named", async () => {
  const { status, text } = await site.read("/briefings?template=bill&bills=no-such-bill");
  expect(status).toBe(404);
  expect(text).toContain("no-such-bill");
});

test("a file that cannot be made leads to the page that says why", async () => {
  for (const address of [`/briefings/file.odx?${progress}`, "/briefings/file.odp?template=progres"]) {
    const response = await site.ask(address);
    expect(response.status).toBe(302);
    expect(await site.read(response.headers.get("Location")!)).toMatchObject({ status: 400 });
  }
});

test("no bill that matches is an honest empty briefing", async () => {
  const { status, text } = await site.read(`/briefings?${progress}&phase=completed&procedure=study`);
  expect(status).toBe(200);
  expect(text).toContain("共 0 案");
  expect((await site.ask(`/briefings/file.odt?${progress}&phase=completed&procedure=study`)).status).toBe(
    200,
  );
});

test("the last choices are read from the address, the present one left out", async () => {
  const recent = encodeURIComponent(`template=soon&asof=2017-08-17&lang=zh~${progress}&lang=zh~nonsense`);
  const { text } = await site.read(`/briefings?${progress}&recent=${recent}`);
  expect(text).toContain("最近的選擇");
  expect(text).toContain("即將到期 · 106.8.17");
});
