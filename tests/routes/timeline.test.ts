import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

const barsOf = (html: string) =>
  [...html.matchAll(/<a class="bar" href="([^"?]*)/g)].map((match) => match[1]);
const rowsOf = (html: string) =>
  [...html.matchAll(/<table class="timeline-table">[\s\S]*?<\/table>/g)].flatMap((table) =>
    [...table[0].matchAll(/<th scope="row"><a href="([^"?]*)/g)].map((match) => match[1]),
  );

test("every bill on record is a bar and a row, in the same order, earliest start first", async () => {
  const { html, text } = await site.read("/timeline");
  const recorded = readdirSync("content/bills").length;
  expect(text).toContain(`共 ${recorded} 案`);
  expect(barsOf(html)).toHaveLength(recorded);
  expect(rowsOf(html)).toEqual(barsOf(html));
  expect(barsOf(html)[0]).toBe("/bills/civil-aviation-act-drones-2015");
});

for (const layout of ["calendar", "day0", "stages"])
  test(`each bar is a link with its sentence: ${layout}`, async () => {
    const { html } = await site.read(`/timeline?layout=${layout}`);
    expect(html).toMatch(
      /<a class="bar" href="\/bills\/cyber-security-management-act" aria-label="資通安全管理法：106\.4\.27起，108\.1\.1「施行」，歷時 614 天。其中/,
    );
    expect(barsOf(html)).toEqual(rowsOf(html));
    expect(html).not.toMatch(/ style="|<script/);
  });

test("the axis has ROC years in Chinese and CE years in English", async () => {
  expect((await site.read("/timeline")).text).toContain("106 年");
  const { text } = await site.read("/en/timeline");
  expect(text).toContain("2017");
  expect(text).not.toContain("106 年");
});

test("the longest way is sought among those that are over: silence since 2017 is not a length", async () => {
  const { text } = await site.read("/timeline?sort=duration");
  expect(text).toContain("走完的法案裡歷時最長的是「電信管理法」，至少 1172 天");
});

test("facets narrow the chart as on the list of bills, and keep the layout and the sort", async () => {
  const { html } = await site.read("/timeline?phase=ended&procedure=statute&layout=day0");
  expect(barsOf(html)).toHaveLength(4);
  expect(html).toContain('href="/timeline?layout=day0">清除全部條件');
});

test("a past day shows the bars as they were, and the plan only once it was there", async () => {
  const then = await site.read("/timeline?asof=2017-08-17");
  expect(then.html).toContain("目前在「付委」，86 天");
  expect(then.text).toContain("這一天");
  expect(then.text).toContain("Gbps等級");
  const before = await site.read("/timeline?asof=2017-08-16");
  expect(before.text).not.toContain("Gbps等級");
});

test("a stage shows how its days are spread, and a range of days filters the bars", async () => {
  const stage = await site.read("/timeline?stage=legislative.referred");
  expect(stage.text).toContain("「付委」算得出天數的有 10 案");
  const few = await site.read("/timeline?stage=executive.submitted");
  expect(few.text).toContain("資料不足，不算中位數");
  const range = await site.read("/timeline?stage=legislative.referred&days=91-180");
  const count = Number(/91 到 180 天：(\d+) 案/.exec(range.html)![1]);
  expect(count).toBeGreaterThan(0);
  expect(barsOf(range.html)).toHaveLength(count);
});

test("nothing that matches is said plainly", async () => {
  const { status, text } = await site.read("/timeline?phase=executive");
  expect(status).toBe(200);
  expect(text).toContain("沒有符合條件的法案");
});

test("before the first record of this site the page says so", async () => {
  expect((await site.read("/timeline?known=2026-11-01")).text).toContain("本站當時尚無紀錄");
});

for (const address of [
  "/timeline?layout=round",
  "/timeline?sort=title",
  "/timeline?stage=nowhere",
  "/timeline?days=12",
  "/timeline?days=0-7",
  "/timeline?phase=nowhere",
  "/timeline?page=0",
])
  test(`an unknown choice is a 400: ${address}`, async () => {
    const { status, text } = await site.read(address);
    expect(status).toBe(400);
    expect(text).toContain("網址或輸入的內容看不懂");
  });

test("a page beyond the last is a 404", async () => {
  expect((await site.read("/timeline?page=2")).status).toBe(404);
});
