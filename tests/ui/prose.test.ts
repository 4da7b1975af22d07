import { expect, test } from "vitest";
import { renderProse } from "~/ui/prose.server";
import { termLinker } from "~/ui/prose/term-links";

test.each([
  ["依**「沙盒」**條文規定", "依<strong>「沙盒」</strong>條文規定"],
  ["**（附件）**為準", "<strong>（附件）</strong>為準"],
  ["**發展，**年度", "<strong>發展，</strong>年度"],
  ["**電信**法", "<strong>電信</strong>法"],
  ["**進度不是人填的。** 每件", "<strong>進度不是人填的。</strong> 每件"],
])("%s is bold as a reader of Chinese expects", (markdown, html) => {
  expect(renderProse(markdown)).toContain(html);
});

test("asterisks that are not bold stay, in code and alone", () => {
  expect(renderProse("`**「沙盒」**條文`")).toContain("<code>**「沙盒」**條文</code>");
  expect(renderProse("二 ** 三，四 ** 五")).toContain("二 ** 三，四 ** 五");
});

const attacks = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](java&#10;script:alert(1))",
  "[a](&#106;avascript:alert(1))",
  "[a](data:text/html,<script>alert(1)</script>)",
  "[a](vbscript:alert(1))",
  '<a href="javascript:alert(1)">a</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  "<style>body{background:url(javascript:alert(1))}</style>",
  '<p style="background:url(x)">a</p>',
  '<textarea><img src=x onerror="alert(1)"></textarea>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "<xmp><img src=x onerror=alert(1)></xmp>",
  '<details open ontoggle="alert(1)">a</details>',
  '<form action="javascript:alert(1)"><button>a</button></form>',
  "**「<img src=x onerror=alert(1)>」**條",
  '![a](x "onerror=alert(1)")',
];

test.each(attacks)("nothing of an attack runs: %s", (attack) => {
  const html = renderProse(`前文\n\n${attack}\n\n後文`, {
    href: (path) => path,
    linkTerms: termLinker([{ code: "x", words: ["alert", "img"] }], "/glossary"),
  });
  const tags = html.match(/<[^>]*>/g)?.join("") ?? "";
  expect(tags).not.toMatch(/<(script|svg|math|style|iframe|img|textarea|xmp|noscript|form|details|button)/i);
  expect(tags).not.toMatch(/\son\w+\s*=|\sstyle\s*=/i);
  expect(tags).not.toMatch(/(javascript|vbscript|data)\s*:/i);
  expect(html).toContain("前文");
});

test("a link to a page of this site keeps the moment, one to elsewhere is left alone", () => {
  const href = (path: string) => `/en${path}?asof=2017-08-17`;
  const html = renderProse("[一](/clocks#ten) [二](https://example.org/a) [三](//example.org)", { href });
  expect(html).toContain('href="/en/clocks?asof=2017-08-17#ten"');
  expect(html).toContain('href="https://example.org/a"');
  expect(html).not.toContain('"//example.org');
});

const terms = [
  { code: "lapse", words: ["屆期不續審"] },
  { code: "third-reading", words: ["三讀", "third reading"] },
  { code: "notice", words: ["notice"] },
];

test("the first use of a term is linked, across the pieces of one page", () => {
  const linkTerms = termLinker(terms, "/glossary");
  const first = renderProse("三讀以後，三讀不是終點。", { linkTerms });
  expect(first.match(/#third-reading/g)).toHaveLength(1);
  expect(first).toContain('<p><a class="term" href="/glossary#third-reading">三讀</a>以後，三讀不是');
  expect(renderProse("又是三讀，然後屆期不續審。", { linkTerms })).toBe(
    '<p>又是三讀，然後<a class="term" href="/glossary#lapse">屆期不續審</a>。</p>\n',
  );
});

test("no term is linked inside a link, code or a heading, and a Latin word only whole", () => {
  const link = (markdown: string) => renderProse(markdown, { linkTerms: termLinker(terms, "/glossary") });
  expect(link("[三讀的規定](https://example.org)")).not.toContain("/glossary");
  expect(link("`三讀`")).not.toContain("/glossary");
  expect(link("## 三讀")).not.toContain("/glossary");
  expect(link("noticeable")).not.toContain("/glossary");
  expect(link("A notice.")).toContain("#notice");
  expect(link("`三讀` 三讀")).toContain('</code> <a class="term"');
});

test("the glossary's address may hold a moment", () => {
  const linkTerms = termLinker(terms, "/glossary?asof=2017-08-17&known=2026-11-23");
  expect(linkTerms("<p>三讀</p>")).toContain(
    'href="/glossary?asof=2017-08-17&amp;known=2026-11-23#third-reading"',
  );
});
