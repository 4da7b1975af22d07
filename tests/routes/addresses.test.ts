import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";
import { emptyShelf } from "~/open-data/shelf";
import { testKeys } from "../support/desk/test-keys";

const site = useBuiltSite();

for (const [written, canonical] of [
  ["106.8.17", "/?asof=2017-08-17"],
  ["1060817", "/?asof=2017-08-17"],
  ["民國106年8月17日", "/?asof=2017-08-17"],
  ["中華民國一百零六年八月十七日", "/?asof=2017-08-17"],
  ["１０６．８．１７", "/?asof=2017-08-17"],
  ["", "/"],
])
  test(`a day has one address: asof=${written}`, async () => {
    const response = await site.ask(`/?asof=${encodeURIComponent(written!)}`);
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe(canonical);
  });

test("the redirect keeps the page's other parameters and stays on this site", async () => {
  const response = await site.ask("//bills?phase=ended&asof=106.8.17");
  const location = response.headers.get("Location");
  expect(location === null || /^\/(?![/\\])/.test(location)).toBe(true);
  const bills = await site.ask("/bills?phase=ended&asof=106.8.17");
  expect(bills.headers.get("Location")).toBe("/bills?phase=ended&asof=2017-08-17");
});

for (const [address, words] of [
  ["/?asof=2017-13-45", "不是存在的日期"],
  ["/?asof=106.2.30", "不是存在的日期"],
  ["/?asof=yesterday", "看不懂"],
  ["/?asof=2026-11-25", "還沒到"],
  ["/?asof=9999-12-31", "超出"],
  ["/?known=soon", "看不懂"],
  ["/bills?asof=106.2.30", "不是存在的日期"],
  ["/bills/vat-act-2016?asof=x", "看不懂"],
  ["/changes?asof=x", "看不懂"],
  ["/about?asof=x", "看不懂"],
  ["/bills/vat-act-2016/card?asof=x", "看不懂"],
])
  test(`a date that cannot be is a page that says how to write one: ${address}`, async () => {
    const { status, html, text } = await site.read(address!);
    expect(status).toBe(400);
    expect(text).toContain(words);
    expect(text).toContain("日期可以這樣寫");
    expect(html).not.toContain('class="columns"');
  });

test("the date field keeps what was written and carries the message", async () => {
  const { html } = await site.read("/?asof=106.2.30");
  expect(html).toMatch(/<input[^>]*id="asof"[^>]*value="106\.2\.30"/);
  expect(html).toMatch(/<input[^>]*aria-invalid="true"/);
  expect(html).toContain('id="asof-problem"');
});

test("what is written in an address never becomes markup", async () => {
  const { html } = await site.read(`/?asof=${encodeURIComponent('"><svg onload=alert(1)>')}`);
  expect(html).not.toContain("<svg onload");
  const bill = await site.read(`/bills/${encodeURIComponent("<script>alert(1)</script>")}`);
  expect(bill.status).toBe(404);
  expect(bill.html).not.toContain("<script>alert");
});

for (const address of ["/nowhere", "/fr/bills", "/en/nowhere", "/bills/a/b/c", "/wp-admin.php"])
  test(`an address that is not here is a 404 that names it: ${address}`, async () => {
    const { status, html, text } = await site.read(address);
    expect(status).toBe(404);
    expect(text).toContain(address);
    expect(html).toContain("</footer>");
  });

test("an unexpected fault is a 500 with a reference and nothing of its inside", async () => {
  const broken = { ...site.store(), read: null } as never;
  const { createRemixHandler } = await import("~/web/remix-handler");
  const { pathToFileURL } = await import("node:url");
  const build = (await import(pathToFileURL("build/server/index.js").href)) as never;
  const lines: string[] = [];
  const log = { error: (facts: { requestId: string }) => lines.push(facts.requestId) } as never;
  const response = await createRemixHandler(build, "production")(new Request("http://lawtrail.test/about"), {
    store: broken,
    now: new Date("2026-11-24T04:00:00.000Z"),
    computeRound: () => Promise.reject(new Error("No round is computed here")),
    snapshots: emptyShelf,
    makeFile: async () => new Uint8Array(),
    findRoundResults: () => Promise.reject(new Error("not asked for here")),
    requestId: "reference-1",
    keys: testKeys,
    client: "192.0.2.0/24",
    limits: {
      signIn: async () => true,
      takePart: async () => true,
      writeStatement: async () => true,
      takeFiles: async () => true,
      follow: async () => true,
      report: async () => true,
      returnReport: async () => undefined,
    },
    clock: () => new Date("2026-11-24T04:00:00.000Z"),
    castVote: () => Promise.reject(new Error("not asked for here")),
    outage: { found: null },
    sso: null,
    mailFrom: null,
    sendNow: null,
    push: null,
    script: { nonce: "n", policy: "" },
    renderPublic: () => Promise.reject(new Error("not asked for here")),
    publicOrigin: "http://lawtrail.test",
    log,
  });
  const html = await response.text();
  expect(response.status).toBe(500);
  expect(html).not.toContain("TypeError");
  expect(html).not.toContain(" at ");
  expect(lines).toContain("reference-1");
});

for (const path of ["/", "/bills", "/bills/vat-act-2016", "/changes", "/about", "/open-data"])
  for (const prefix of ["", "/en"])
    test(`${prefix}${path} sends no script, has one h1, and names both languages`, async () => {
      const { status, html } = await site.read(prefix + path === "/en/" ? "/en" : prefix + path);
      expect(status).toBe(200);
      expect(html).not.toMatch(
        /<script(?! type="application\/ld\+json")|modulepreload|\sstyle="| on[a-z]+="/,
      );
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toContain('hrefLang="zh-Hant-TW"');
      expect(html).toContain('hrefLang="en"');
      for (const key of ["U", "C", "Z"]) expect(html).toMatch(new RegExp(`accesskey="${key}"`, "i"));
    });
