/** The whole seed as a copy, served by a plain web server: nothing is broken, nothing pretends to answer a query. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { keepDaily } from "~/open-data/keep-daily";
import { openShelf } from "~/open-data/shelf";
import { makeCopy } from "~/static-copy/make-copy";
import { now, textOf, useBuiltSite } from "../support/built-site";
import {
  attributesOf,
  type CopiedPage,
  listFiles,
  liveOrigin,
  otherParts,
  readManifestOf,
  readPages,
} from "../support/static-copy/copies";
import { askedLess, realSlug } from "../support/static-copy/quick-site";
import { serveFolder } from "../support/static-copy/static-server";

const site = useBuiltSite(() => ({ publicOrigin: liveOrigin }));
const place = mkdtempSync(join(tmpdir(), "lawtrail-copies-"));
const current = join(place, "current");
let copy = "";
let pages: CopiedPage[] = [];
let server: Awaited<ReturnType<typeof serveFolder>>;

/** The bills' pictures take two thirds of a copy's time and are held elsewhere: here each is the same few bytes. */
const picture = Buffer.from("89504e470d0a1a0a", "hex");

const { handle, askedAnew } = askedLess(() => site.parts().handle);

async function copyAt(at: Date) {
  const snapshots = openShelf(join(place, "open-data"));
  const parts = { ...otherParts, ...site.parts(), handle, snapshots };
  await makeCopy({ ...parts, makeFile: async () => picture }, { place, clock: () => at });
}

beforeAll(async () => {
  await keepDaily(site.store(), join(place, "open-data"), { origin: liveOrigin, now });
  await copyAt(now);
  copy = realpathSync(current);
  server = await serveFolder(copy);
  pages = readPages(copy);
}, 180_000);
afterAll(() => {
  server.close();
  rmSync(place, { recursive: true, force: true });
});

const ofTheSite = () => pages.filter(({ file }) => file.endsWith("index.html"));
test("every address of the site's map is in the copy, but for the one that is a form", () => {
  const sitemap = readFileSync(join(copy, "sitemap.xml"), "utf8");
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  );
  expect(paths.length).toBeGreaterThan(190);
  const missing = paths.filter((path) => !existsSync(join(copy, path, "index.html")));
  expect(missing).toEqual(["/follow", "/en/follow"]);
});

test("every link and every file that a page uses is there, under the type that its ending says", async () => {
  const wanted = new Map<string, string>();
  for (const { file, tags } of pages)
    for (const address of attributesOf(tags, "href", "src"))
      if (/^\/(?!\/)/.test(address)) wanted.set(address.replace(/#.*/, ""), file);
  for (const { tags } of pages)
    for (const { attributes } of tags)
      if (attributes["property"] === "og:image")
        wanted.set(new URL(attributes["content"]!).pathname, "og:image");
  expect(wanted.size).toBeGreaterThan(500);
  const broken: string[] = [];
  for (const [path, from] of wanted) {
    const response = await fetch(server.address + path);
    await response.arrayBuffer();
    const type = response.headers.get("content-type") ?? "";
    const isRight = /\.[a-z0-9]+$/.test(path) ? !type.startsWith("text/html") : type.startsWith("text/html");
    if (response.status !== 200 || !isRight) broken.push(`${path} ${response.status} ${type} from ${from}`);
  }
  expect(broken).toEqual([]);
});

test("a place within a page that a link names is on that page", () => {
  const ids = new Map(pages.map(({ path, tags }) => [path, new Set(attributesOf(tags, "id"))]));
  const lost = pages.flatMap(({ path, tags }) =>
    attributesOf(tags, "href")
      .filter((href) => /^(\/(?!\/)[^#]*)?#./.test(href))
      .filter((href) => {
        const [page = "", id = ""] = href.split("#");
        return !ids.get(page === "" ? path : page)?.has(decodeURIComponent(id));
      })
      .map((href) => `${href} on ${path}`),
  );
  expect(lost).toEqual([]);
});

test("no link of the copy has a query, and every form is sent to the live site", () => {
  const wrong = pages.flatMap(({ file, tags }) =>
    attributesOf(tags, "href", "src", "action", "formaction")
      .filter((address) => !/^(https?|mailto|webcal|data):/.test(address) && address.includes("?"))
      .map((address) => `${address} on ${file}`),
  );
  expect(wrong).toEqual([]);
  const forms = pages.flatMap(({ tags }) => tags.filter(({ name }) => name === "form"));
  expect(forms.length).toBeGreaterThan(200);
  for (const { attributes } of forms) {
    expect(new URL(attributes["action"]!).origin).toBe(liveOrigin);
    expect(attributes["method"]).toBe("get");
  }
});

test("every page says first, in its language, of which day it is and where the live one is", () => {
  for (const { path, text, tags } of ofTheSite()) {
    const language = languageOfPath(path);
    const words = textOf(text.slice(text.indexOf("<body>")));
    const day = language === "en" ? "Tuesday, 24 Nov 2026" : "民國115年11月24日（二）";
    const live = liveOrigin + path.replace(/\/card$/, "");
    expect(words.indexOf(messagesFor(language).copy.of(day)), path).toBeGreaterThanOrEqual(0);
    expect(words.indexOf(messagesFor(language).copy.of(day)), path).toBeLessThan(60);
    expect(words, path).not.toContain(messagesFor(language).date.today(day));
    const links = tags.filter(({ attributes }) => attributes["href"] === live && !attributes["rel"]);
    expect(links.length, path).toBeGreaterThan(0);
    const canonical = tags.filter(({ attributes }) => attributes["rel"] === "canonical");
    expect(canonical.map(({ attributes }) => attributes["href"])).toEqual([live]);
  }
});

test("nothing is in it of the desk, of who takes part or of one answer, and nothing that runs", () => {
  const files = listFiles(copy);
  const notPublic = /(^|\/)(desk|preview|vote|mine|confirm|follow|unsubscribe|report|reports|search)\//;
  expect(
    files.filter((file) => notPublic.test(file) && !/^(en\/)?rounds\/[^/]+\/report\//.test(file)),
  ).toEqual([]);
  for (const { file, text, tags } of pages) {
    const scripts = tags.filter(
      ({ name, attributes }) => name === "script" && attributes["type"] !== "application/ld+json",
    );
    expect(scripts, file).toEqual([]);
    expect(attributesOf(tags, "nonce", "onclick", "style"), file).toEqual([]);
    expect(
      tags.filter(({ attributes }) => attributes["name"] === "token"),
      file,
    ).toEqual([]);
    expect(text, file).not.toContain("static-copy"); // the reference and the network of who asked
    const policy = tags.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes["content"], file).toContain(`form-action ${liveOrigin}`);
  }
});

test("feeds, calendars and what is for programs are, byte for byte, what the site answers", async () => {
  const slug = realSlug;
  const own = [`bills/${slug}/feed.atom`, `en/bills/${slug}/calendar.ics`, `bills/${slug}/ocd.json`];
  for (const file of [...own, "changes/feed.json", "robots.txt", "llms.txt", "api/v1/openapi.json"]) {
    const response = await site.ask(`/${file}`);
    expect(readFileSync(join(copy, file), "utf8"), file).toBe(await response.text());
  }
});

test("the pages for what is not there are in both languages and lead into the copy and to the live site", async () => {
  const response = await fetch(`${server.address}/no-such-page`);
  expect(response.status).toBe(404);
  for (const text of [await response.text(), readFileSync(join(copy, "50x.html"), "utf8")])
    for (const language of ["zh-Hant", "en"] as const) {
      expect(text).toContain(`<a href="${localPath(language, "/")}">`);
      expect(text).toContain(`<a href="${liveOrigin}${localPath(language, "/")}">`);
    }
});

test("the manifest names every file with its bytes and digest", () => {
  const manifest = readManifestOf(copy);
  expect(manifest).toMatchObject({
    origin: liveOrigin,
    madeAt: now.toISOString(),
    pages: ofTheSite().length,
  });
  expect(["export.json", ...manifest.files.map(({ file }) => file)].sort()).toEqual(listFiles(copy));
  for (const { file, bytes, sha256 } of manifest.files) {
    const content = readFileSync(join(copy, file));
    expect([content.length, createHash("sha256").update(content).digest("hex")], file).toEqual([
      bytes,
      sha256,
    ]);
  }
});

test("later on the same day the same site makes the same files, which stay the files they were", async () => {
  const before = readManifestOf(copy);
  await copyAt(new Date(now.getTime() + 3_600_000));
  const after = readManifestOf(current);
  expect(realpathSync(current)).not.toBe(copy);
  expect(askedAnew.size).toBeGreaterThan(60);
  expect(after.files).toEqual(before.files);
  for (const { file } of after.files)
    expect(statSync(join(current, file)).ino, file).toBe(statSync(join(copy, file)).ino);
}, 180_000);
