import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

test("資通安全管理法 shows its third reading, promulgation and effect", async () => {
  const { text } = await site.read("/bills/cyber-security-management-act");
  expect(text).toContain("已完成：民國107年6月6日公布，民國108年1月1日施行。");
  expect(text).toMatch(/107\.5\.11 .{0,8} ?三讀/);
  expect(text).toContain("華總一義字第10700060021號");
  expect(text).toContain("院臺護字第1070217128號");
});

test("a bill under way says since when, for how long, and what may come next as conditions", async () => {
  const { text } = await site.read("/bills/cyber-security-management-act?asof=2017-08-17");
  expect(text).toContain("立法院審議中：民國106年5月23日起在「付委」，到這一天 86 天。");
  expect(text).toContain("以下是規定允許的下一步，不是預測。");
  expect(text).toContain("如果進入「委員會審查」");
  expect(text).toContain("如果到 民國109年1月31日 立法委員任期屆滿時還沒有三讀");
  expect(text).not.toContain("107.5.11");
});

test("every event names its source and its grade", async () => {
  const { html } = await site.read("/bills/fintech-experimentation-act");
  const events = html.split('<div class="what">').slice(1);
  expect(events.length).toBeGreaterThan(12);
  for (const event of events) expect(event).toMatch(/<ul class="sources"[\s\S]*?class="grade"/);
});

test("the history stands newest first, or oldest first when asked", async () => {
  const newest = await site.read("/bills/fintech-experimentation-act");
  const oldest = await site.read("/bills/fintech-experimentation-act?order=oldest");
  const firstDay = (html: string) => /<ol class="history">[\s\S]*?dateTime="([^"]*)"/i.exec(html)![1];
  expect(firstDay(newest.html)).toBe("2018-04-30");
  // The round that was held before anything else happened.
  expect(firstDay(oldest.html)).toBe("2016-08-14");
});

test("a lapse is told with its term and its rule", async () => {
  const { text } = await site.read("/bills/digital-communications-act");
  expect(text).toContain("未完成：民國109年1月31日「屆期不續審」。");
  expect(text).toContain("立法院職權行使法第13條");
});

test("a law in force by parts says so", async () => {
  const { text } = await site.read("/bills/telecommunications-management-act");
  expect(text).toContain("部分條文自民國109年7月1日、全部自民國109年11月1日施行");
  const between = await site.read("/bills/telecommunications-management-act?asof=109.8.1");
  expect(between.status).toBe(302);
  const partly = await site.read("/bills/telecommunications-management-act?asof=2020-08-01");
  expect(partly.text).toContain("其餘尚未施行");
});

test("the English page has the English title and words", async () => {
  const { text } = await site.read("/en/bills/fintech-experimentation-act");
  expect(text).toContain("Financial Technology Development and Innovative Experimentation Act");
  expect(text).toContain("Completed: promulgated on 31 Jan 2018, in force from 30 Apr 2018.");
});

test("the plan's goals stand with who linked them", async () => {
  const { text } = await site.read("/bills/unmanned-vehicles-experimentation-act");
  expect(text).toContain("計畫中等著它的目標");
  expect(text).toMatch(/完備產品級自動駕駛車關鍵技術 編輯/);
});

test("an unknown bill is a 404 that names it", async () => {
  const { status, text } = await site.read("/bills/no-such-bill");
  expect(status).toBe(404);
  expect(text).toContain("沒有代號「no-such-bill」的法案");
});

test("a bill this site did not have yet says so", async () => {
  const { status, text } = await site.read("/bills/vat-act-2016?known=2026-11-01");
  expect(status).toBe(404);
  expect(text).toContain("本站當時尚無紀錄");
});
