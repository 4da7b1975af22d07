import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { stages } from "~/domain/bills/stages";
import { messagesFor } from "~/i18n/messages";
import { useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();
const filesOf = (folder: string) => readdirSync(`content/${folder}`).filter((name) => name.endsWith(".md"));

test("every guide and every term stands in both languages", () => {
  for (const folder of ["guides", "glossary"]) {
    const names = filesOf(folder);
    const of = (ending: string) => names.filter((n) => n.endsWith(ending)).map((n) => n.split(".")[0]);
    expect(of(".en.md")).toEqual(of(".zh-Hant.md"));
  }
});

test("every guide of the folder is listed and can be read, in both languages", async () => {
  const slugs = new Set(filesOf("guides").map((name) => name.split(".")[0]!));
  slugs.delete("about"); // a page of its own
  for (const prefix of ["", "/en"]) {
    const { html } = await site.read(`${prefix}/guides`);
    for (const slug of slugs) {
      expect(html).toContain(`href="${prefix}/guides/${slug}"`);
      expect((await site.read(`${prefix}/guides/${slug}`)).status, slug).toBe(200);
    }
  }
});

test("every link of a guide to this page or this site leads somewhere", async () => {
  for (const name of filesOf("guides").filter((file) => !file.startsWith("about"))) {
    const [slug, language] = name.split(".");
    const prefix = language === "en" ? "/en" : "";
    const { html } = await site.read(`${prefix}/guides/${slug}`);
    const prose = /<div class="prose">([\s\S]*?)<\/div>/.exec(html)![1]!;
    for (const [, link] of prose.matchAll(/href="(#[^"]*)"/g))
      expect(html, `${name} ${link}`).toContain(`id="${link!.slice(1)}"`);
    for (const [, link] of prose.matchAll(/href="(\/[^"]*)"/g)) {
      if (/\/(sandboxes|clocks)$/.test(link!)) continue;
      const [path, fragment] = link!.split("#");
      const there = await site.read(path!);
      expect(there.status, `${name} ${link}`).toBe(200);
      if (fragment) expect(there.html, `${name} ${link}`).toContain(`id="${fragment}"`);
    }
  }
});

test("the way of a bill shows every stage of statutes and regulations in the site's own words", async () => {
  const { text } = await site.read("/guides/how-a-bill-becomes-law");
  const t = messagesFor("zh-Hant");
  for (const { code } of stages.filter((stage) => stage.procedure !== "study"))
    expect(text).toContain(t.law.stages[code].about);
});

test("the glossary tells 覆議 from 復議, with their articles", async () => {
  const { html, text } = await site.read("/glossary");
  expect(text).toContain("憲法增修條文第3條第2項第2款");
  expect(text).toContain("立法院議事規則第42條至第44條");
  expect(html).toContain('id="reconsideration-by-executive"');
  const english = await site.read("/en/glossary");
  expect(english.text).toContain("reconsideration requested by the Executive Yuan 覆議");
});

test("a bill's prose links the first use of a term, at the reader's moment", async () => {
  const { html } = await site.read("/bills/telecommunications-management-act?asof=2020-08-01");
  const linked = [...html.matchAll(/class="term" href="([^"]*)"/g)].map((match) => match[1]!);
  expect(linked.length).toBeGreaterThan(0);
  expect(new Set(linked).size).toBe(linked.length);
  for (const address of linked) expect(address).toMatch(/^\/glossary\?asof=2020-08-01#[a-z-]+$/);
});

test("the footer leads to the statements", async () => {
  const { html } = await site.read("/en/bills?asof=2017-08-17");
  for (const page of ["guides/accessibility", "guides/open-data", "guides/privacy", "glossary", "guides"])
    expect(html).toContain(`href="/en/${page}?asof=2017-08-17"`);
});

test("an unknown guide is a 404 that names it", async () => {
  const { status, text } = await site.read("/guides/no-such-guide");
  expect(status).toBe(404);
  expect(text).toContain("沒有「no-such-guide」這篇說明");
});
