import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();
const act = "/bills/legislative-yuan-powers-act-2024/compare";

test("an amendment stands beside the law it changes, with the words marked", async () => {
  const { status, html, text } = await site.read(act);
  expect(status).toBe(200);
  // The counts of the promulgation of 113.6.24: 24 changed, 19 new.
  expect(text).toContain("和「107年修正後條文」比，「113年公布版」修正 24 條、新增 19 條；相同 63 條。");
  expect(text).toMatch(/現行107年修正後條文.*修正113年公布版/);
  expect(html).toMatch(/<del>[^<]*無記名[^<]*<\/del>/);
  expect(html).toMatch(/<ins>第一項開議日，黨團協商無法達成共識時[^<]*<\/ins>/);
});

test("what the facts say is the same is folded, and every article has its link", async () => {
  const { html, text } = await site.read(act);
  for (const run of [
    "第3條至第6條未變動",
    "第7條至第14條未變動",
    "第32條至第35條未變動",
    "第68條至第74條未變動",
  ])
    expect(text).toContain(run);
  for (const anchor of ["article-2", "article-13", "article-28-1", "article-74-1"])
    expect(html.match(new RegExp(`id="${anchor}"`, "g"))).toHaveLength(1);
  expect(new Set(html.match(/ id="[^"]*"/g)).size).toBe(html.match(/ id="[^"]*"/g)!.length);
});

test("the reader chooses the base, and compares three versions", async () => {
  const turned = await site.read(`${act}?base=promulgated&with=in-force-2018`);
  expect(turned.text).toContain("和「113年公布版」比，「107年修正後條文」修正 24 條、刪除或併入他條 19 條");
  const three = await site.read(`${act}?base=in-force-2010&with=in-force-2018,promulgated`);
  expect(three.text).toContain("和「99年修正後條文」比，「107年修正後條文」新增 2 條；相同 85 條。");
  expect(three.text).toContain("「113年公布版」修正 24 條、新增 21 條");
  expect(three.html).toContain('href="/bills/legislative-yuan-powers-act-2024/compare?base=promulgated');
});

test("one version alone is read by itself", async () => {
  const { text, html } = await site.read("/bills/fintech-experimentation-act/compare");
  expect(text).toContain("「107年公布版」共 27 條。");
  expect(text).toContain("第8條");
  expect(html).not.toContain("<ins>");
  const alone = await site.read(`${act}?with=in-force-2010`);
  expect(alone.text).toContain("「99年修正後條文」共 85 條。");
});

test("a version dated later is not there yet, and links keep the moment", async () => {
  const { text, html } = await site.read(`${act}?asof=2020-01-01`);
  expect(text).not.toContain("113年公布版");
  expect(text).toContain("和「99年修正後條文」比，「107年修正後條文」");
  expect(html).toContain("compare?asof=2020-01-01&amp;with=in-force-2018");
  expect((await site.read(`${act}?asof=2009-01-01`)).status).toBe(404);
});

test("what this site did not have then is not shown", async () => {
  const { status, text } = await site.read(`${act}?known=2026-11-01`);
  expect(status).toBe(404);
  expect(text).toContain("本站當時尚無紀錄");
});

test("the same version twice, an unknown one and too many are 400 with the codes that work as links", async () => {
  const twice = await site.read(`${act}?base=promulgated&with=promulgated`);
  expect(twice.status).toBe(400);
  expect(twice.text).toContain("一個版本不能和自己對照");
  expect(twice.html).toContain("?base=promulgated&amp;with=in-force-2018");
  const unknown = await site.read(`${act}?base=${"x".repeat(3000)}`);
  expect(unknown.status).toBe(400);
  expect(unknown.html).toContain("?base=in-force-2010");
  expect((await site.read(`${act}?with=promulgated,%F0%9F%8D%8A`)).status).toBe(400);
  const later = await site.read(`${act}?base=promulgated&with=in-force-2018&asof=2020-01-01`);
  expect(later.status).toBe(400);
  expect(later.html).toContain("asof=2020-01-01");
  for (const bad of ["base=,&with=,", "with=,,,"])
    expect((await site.read(`${act}?${bad}`)).status).toBeLessThan(500);
});

test("a bill without texts says so, and an unknown bill is a 404", async () => {
  const { status, text } = await site.read("/bills/company-act-2018/compare");
  expect(status).toBe(404);
  expect(text).toContain("這件法案還沒有登錄條文。");
  expect((await site.read("/bills/nowhere/compare")).status).toBe(404);
});

test("the English page words everything but the law itself", async () => {
  const { text, html } = await site.read(`/en${act}`);
  expect(text).toContain(
    "Against “As amended in 2018”, “As promulgated in 2024” has 24 changed, 19 new; 63 articles the same.",
  );
  expect(html).toMatch(/<div class="words" lang="zh-Hant-TW">/);
});

test("the bill's page lists its texts", async () => {
  const { html, text } = await site.read("/bills/fintech-experimentation-act");
  expect(text).toContain("107年公布版");
  expect(html).toContain('href="/bills/fintech-experimentation-act/compare?with=promulgated"');
});
