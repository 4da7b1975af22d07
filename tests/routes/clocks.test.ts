import { expect, test } from "vitest";
import { clockRules } from "~/domain/clocks/rules/rules";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

test("the page lists what runs on the chosen day, each with how its day was found", async () => {
  const { status, html, text } = await site.read("/clocks?asof=2018-01-10");
  expect(status).toBe(200);
  expect(text).toContain("這一天有 6 個期限在進行");
  expect(text).toContain("第 9 屆立法委員任期到 民國109年1月31日（五） 為止");
  expect(html).toContain('<time dateTime="2020-01-31">109.1.31</time>');
  expect(html).toContain("這個日期怎麼來的");
});

test("every rule is printed with the words of its article", async () => {
  const { html } = await site.read("/clocks");
  const printed = html.replaceAll(/\s/g, "");
  for (const { basis } of clockRules)
    if (basis.by === "law") expect(printed).toContain(basis.words.replaceAll(/\s/g, ""));
});

test("a start that is not public says so, and the observation beside it says what it is", async () => {
  const { text } = await site.read("/clocks?asof=2018-01-10&state=unknown");
  expect(text).toContain("起算日未公開");
  expect(text).toContain("觀察值，不是期限");
  expect(text).toContain("625 個法律版本");
  expect(text).toContain("15 到 33 天");
});

test("the law that waits for an order runs without a day", async () => {
  const { text } = await site.read("/clocks");
  expect(text).toContain("施行日由命令定");
  expect(text).toContain("未定");
});

test("a filter keeps the chosen day, and an unknown one is a 400 with the values that work", async () => {
  const { html } = await site.read("/en/clocks?asof=2018-01-10");
  expect(html).toContain("/en/clocks?asof=2018-01-10&amp;state=overdue");
  const wrong = await site.read("/clocks?state=late");
  expect(wrong.status).toBe(400);
  expect(wrong.html).toContain('<a href="/clocks?state=overdue">overdue</a>');
  expect(wrong.text).toContain("沒有「late」這個狀態");
  expect((await site.read("/clocks?page=99")).status).toBe(404);
  expect((await site.read("/clocks?page=0")).status).toBe(400);
});

test("before the first record the page says that there was none", async () => {
  const { text } = await site.read("/clocks?known=2026-01-01");
  expect(text).toContain("本站當時尚無紀錄");
});

test("a bill's page has its clocks, and holds its day of effect against the record", async () => {
  const { text } = await site.read("/bills/statute-for-industrial-innovation-2017");
  expect(text).toContain("這一天沒有進行中的期限");
  expect(text).toContain("第三日就是紀錄上的施行日，兩者相符");
  const ordered = await site.read("/bills/fintech-experimentation-act");
  expect(ordered.text).toContain("法律把施行日交給命令決定，所以本站不推算");
  expect(ordered.text).toContain("公布到全部施行 89 天");
  const drones = await site.read("/bills/civil-aviation-act-drones");
  expect(drones.text).toContain("其餘條文的施行日出自命令");
});

test("the notice that has no sixty days in law says that it counts by a directive", async () => {
  const { text } = await site.read("/bills/unmanned-vehicles-experimentation-act?asof=2018-01-10");
  expect(text).toContain("依指示 107.1.29");
  expect(text).toContain("法律草案只及於貿易、投資、智慧財產權");
});

test("the board names the clocks that run out soon, and has no such list when none does", async () => {
  expect((await site.read("/?asof=2019-12-20")).text).toContain("快到期的期限");
  expect((await site.read("/?asof=2019-07-01")).text).not.toContain("快到期的期限");
});

test("the page sends no script", async () => {
  expect((await site.read("/clocks")).html).not.toContain("<script");
});
