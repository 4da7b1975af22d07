import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { textOf, useBuiltSite } from "../support/built-site";
import { progressSlide } from "../support/plan/slides";

const site = useBuiltSite();

/** The cards of a column, in order: title and status as a reader sees them. */
function cardsOf(html: string, phase: string): { title: string; printed: string }[] {
  const section = new RegExp(`<section class="column column-${phase}[\\s\\S]*?</section>`).exec(html)![0];
  return section
    .split('<li class="card"')
    .slice(1)
    .map((card) => ({
      title: textOf(/<h3>([\s\S]*?)<\/h3>/.exec(card)![1]!).trim(),
      printed: textOf(/<p class="status">([\s\S]*?)<\/p>/.exec(card)![1]!).trim(),
    }));
}

test("on the slide's day the board shows the slide's nine bills, in its columns, order and words", async () => {
  const { status, html } = await site.read("/?asof=2017-08-17");
  expect(status).toBe(200);
  for (const { phase, heading, bills } of progressSlide.columns) {
    expect(cardsOf(html, phase)).toEqual(bills.map(({ title, printed }) => ({ title, printed })));
    expect(html).toContain(`<h2 id="column-${phase}">${heading}</h2>`);
  }
});

test("beside the slide's words stands the finer stage of the record", async () => {
  const { text } = await site.read("/?asof=2017-08-17");
  expect(text).toContain("資通安全管理法草案 106.4.28 已送立法院審議");
  expect(text).toMatch(/106\.4\.28 已送立法院審議.{0,40}目前：付委 審議中 111 天/);
});

test("today's board says what became of the nine: seven in force, two lapsed, each with its source", async () => {
  const { html, text } = await site.read("/");
  const completed = cardsOf(html, "completed").map((card) => card.title);
  expect(completed.slice(0, 7)).toEqual([
    "電信管理法",
    "民用航空法部分條文修正增訂遙控無人機專章",
    "資通安全管理法",
    "產業創新條例部分條文修正增訂有限合夥及天使投資人稅務等規定",
    "金融科技發展與創新實驗條例",
    "科學技術基本法部分條文修正增訂放寬學研運用研發成果收入、兼任等規定",
    "加值型及非加值型營業稅法部分條文修正增訂跨境銷售電子勞務業者之稅務規範",
  ]);
  for (const day of ["109.7.1", "107.4.27", "108.1.1", "106.11.24", "107.4.30", "106.6.16", "106.5.1"])
    expect(text).toContain(`${day} 起施行`);
  expect(text).toMatch(/數位通訊傳播法草案 109\.1\.31 屆期不續審 第 9 屆立法委員任期屆滿/);
  expect(text).toMatch(/著作權法修正草案 109\.1\.31 屆期不續審 第 9 屆立法委員任期屆滿/);
  expect(text).toMatch(/107\.6\.6 已公布 .{0,40}108\.1\.1 起施行 .{0,20}來源 全國法規資料庫 官方紀錄/);
});

test("a past day prints that day's agency and title", async () => {
  const { text } = await site.read("/?asof=2017-08-17");
  expect(text).toContain("科技部");
  expect(text).not.toContain("國家科學及技術委員會");
  expect(text).toContain("金融科技創新實驗條例草案");
});

test("a page that travels says so and leads back to today", async () => {
  const { html, text } = await site.read("/?asof=2017-08-17");
  expect(text).toContain("您看到的是 民國106年8月17日（四） 當天的狀態");
  expect(html).toContain('<a href="/">回到今天</a>');
});

test("links keep the day and the language", async () => {
  const { html } = await site.read("/en?asof=2017-08-17");
  expect(html).toContain('href="/en/bills/fintech-experimentation-act?asof=2017-08-17"');
  expect(html).toContain('<html lang="en"');
});

test("what this site said before its first record is nothing, and the page says so", async () => {
  const { status, text } = await site.read("/?known=2026-11-22");
  expect(status).toBe(200);
  expect(text).toContain("本站當時尚無紀錄");
  expect(text).not.toContain("電信管理法");
});

test("a known day to come shows what is known so far and says so", async () => {
  const { text } = await site.read("/?asof=2017-08-17&known=2026-12-01");
  expect(text).toContain("這個時間還沒到");
  expect(text).toContain("106.4.28 已送立法院審議");
});

test("a column's page beyond the last is not there", async () => {
  expect((await site.read("/?column=executive&page=2")).status).toBe(404);
});

test("the board with all that it needs is at most 60 kB over the wire, and runs no script", async () => {
  for (const path of ["/", "/en", "/?asof=2018-01-10"]) {
    const { html } = await site.read(path);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    const files = [...html.matchAll(/<link (?=[^>]*rel="(?:stylesheet|icon)")[^>]*href="(\/[^"]+)"/g)].map(
      ([, file]) => `build/client${file}`,
    );
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(existsSync(file), file).toBe(true);
    const sizes = [html, ...files.map((file) => readFileSync(file))].map(
      (content) => brotliCompressSync(content).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
  }
});
