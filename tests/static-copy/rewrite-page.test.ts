import { expect, test } from "vitest";
import { isCopied } from "~/static-copy/copied-addresses";
import { filePlace } from "~/static-copy/file-place";
import { rewritePage } from "~/static-copy/rewrite-page";

const origin = "https://lawtrail.example";
const rewrite = (html: string) =>
  rewritePage(html, "/bills", { origin, isCopied: (path) => isCopied(path, "2026-11-24") });

for (const [written, copied] of [
  ['<a href="/bills/x">', '<a href="/bills/x">'],
  ['<a href="/bills/x#top">', '<a href="/bills/x#top">'],
  ['<a href="bills/x">', '<a href="/bills/x">'],
  ['<a href="#top">', '<a href="#top">'],
  ['<a href="/bills?phase=ended&amp;page=2">', `<a href="${origin}/bills?phase=ended&amp;page=2">`],
  ['<a href="?page=2" class="next">', `<a href="${origin}/bills?page=2" class="next">`],
  ['<a href="/?asof=2017-08-17#a">', `<a href="${origin}/?asof=2017-08-17#a">`],
  ['<a href="/search">', `<a href="${origin}/search">`],
  ['<a href="/rounds/x/vote">', `<a href="${origin}/rounds/x/vote">`],
  ['<a href="/desk">', `<a href="${origin}/desk">`],
  ['<a href="/open-data/2026-11-23/bills.csv">', `<a href="${origin}/open-data/2026-11-23/bills.csv">`],
  ['<a href="/open-data/2026-11-24/bills.csv">', '<a href="/open-data/2026-11-24/bills.csv">'],
  ['<a href="https://elsewhere.example/?q=1">', '<a href="https://elsewhere.example/?q=1">'],
  ['<a href="//elsewhere.example/x">', '<a href="//elsewhere.example/x">'],
  ['<a href="mailto:a@example.org?subject=x">', '<a href="mailto:a@example.org?subject=x">'],
  ['<form method="get" action="/search">', `<form method="get" action="${origin}/search">`],
  ["<form>", `<form action="${origin}/bills">`],
  ['<img src="/bills/x/picture.png" alt="a &lt; b"/>', '<img src="/bills/x/picture.png" alt="a &lt; b"/>'],
  ['<link rel="x" href="/oembed?a=1"/>', `<link rel="x" href="${origin}/oembed?a=1"/>`],
  ['<textarea><a href="/desk"></textarea>', '<textarea><a href="/desk"></textarea>'],
] as const)
  test(`${written} becomes ${copied}`, () => {
    expect(rewrite(written).html).toBe(copied);
  });

test("what stands between the tags stays byte for byte, and the links of the copy are listed", () => {
  const text = '<p title="é &amp; x">三讀 &#x27;&lt;<svg viewBox="0 0 1 1"><path d="M0"/></svg></p>';
  const { html, links } = rewrite(
    `${text}<a href="/about">&amp;</a>${text}<a href="/desk">&quot;</a>${text}`,
  );
  expect(html).toBe(`${text}<a href="/about">&amp;</a>${text}<a href="${origin}/desk">&quot;</a>${text}`);
  expect([...links]).toEqual(["/about"]);
});

for (const [path, type, file] of [
  ["/", "text/html; charset=utf-8", "index.html"],
  ["/en", "text/html", "en/index.html"],
  ["/bills/x/feed.atom", "application/atom+xml; charset=utf-8", "bills/x/feed.atom"],
  ["/bills/x/feed.json", "application/feed+json", "bills/x/feed.json"],
  ["/log/key", "application/x-pem-file", null],
  ["/x.png", "text/csv", null],
  ["/../x", "text/html", null],
  ["/.git/x", "text/html", null],
  ["/a%2fb", "text/html", null],
  ["/a\\b", "text/html", null],
  ["/a.", "text/html", null],
] as const)
  test(`the file of ${path}, ${type}: ${file ?? "none"}`, () => {
    expect(filePlace(path, type)).toBe(file);
  });
