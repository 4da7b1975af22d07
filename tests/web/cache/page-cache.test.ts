import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { aPage, numberedPages, openEdge } from "../edge-fixture";

test("a public page is rendered once and then sent from memory", async () => {
  const { send, seen, publicOrigin } = await openEdge(numberedPages());
  const first = await send("/bills");
  const second = await send("/bills");
  expect(second.text).toBe(first.text);
  expect(second.headers.etag).toBe(first.headers.etag);
  expect(second.headers["cache-control"]).toBe("public, max-age=0, s-maxage=5, stale-if-error=86400");
  expect(second.headers.vary).toBe("Accept-Encoding");
  expect(second.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(seen).toHaveLength(1);
  expect(seen[0]!.request.url).toBe(`${publicOrigin}/bills`);
  expect(seen[0]!.context.now).toEqual(new Date("2026-11-23T02:00:00.000Z"));
});

test("nothing of whoever asked first reaches the page that everybody gets", async () => {
  const { send, seen } = await openEdge();
  await send("/bills", {
    headers: {
      "User-Agent": "x",
      "Accept-Language": "en",
      "X-Anything": "<script>",
      Origin: "https://evil.example",
    },
  });
  expect([...seen[0]!.request.headers.keys()].sort()).toEqual(["accept", "host"]);
});

test("parameters in another order, empty, repeated or unknown find the same page", async () => {
  const { send, seen, publicOrigin } = await openEdge(numberedPages());
  const first = await send("/bills?phase=executive&sort=name");
  for (const query of [
    "sort=name&phase=executive",
    "utm_source=x&sort=name&phase=executive&fbclid=1",
    "phase=executive&sort=name&phase=other&page=",
    "ph%61se=executive&sort=nam%65",
  ])
    expect((await send(`/bills?${query}`)).headers.etag, query).toBe(first.headers.etag);
  expect(seen.map(({ request }) => request.url)).toEqual([`${publicOrigin}/bills?phase=executive&sort=name`]);
  await send("/bills?phase=completed&sort=name");
  await send("/en/bills?phase=executive&sort=name");
  expect(seen).toHaveLength(3);
});

test("the entity tag is strong, differs by encoding, and brings a 304", async () => {
  const { send, seen } = await openEdge();
  const get = (headers: Record<string, string>) => send("/bills", { headers });
  const plain = await get({});
  const gzip = await get({ "Accept-Encoding": "gzip, deflate" });
  const br = await get({ "Accept-Encoding": "gzip, deflate, br" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(br.headers["content-encoding"]).toBe("br");
  expect((await get({ "Accept-Encoding": "br;q=0, gzip;q=0.5" })).headers["content-encoding"]).toBe("gzip");
  expect((await get({ "Accept-Encoding": "br;q=0, gzip;q=0.0" })).headers).not.toHaveProperty(
    "content-encoding",
  );
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
  const tags = [plain, gzip, br].map(({ headers }) => headers.etag!);
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]{43}(-br|-gzip)?"$/);

  const br304 = { "Accept-Encoding": "br" };
  for (const condition of [tags[2]!, `W/${tags[2]}`, `"other", ${tags[2]}`, "*", ` ${tags[2]} `]) {
    const { status, body, headers } = await get({ ...br304, "If-None-Match": condition });
    expect(status, condition).toBe(304);
    expect(body).toHaveLength(0);
    expect(headers.etag).toBe(tags[2]);
    expect(headers).not.toHaveProperty("content-length");
  }
  for (const condition of ['"other"', tags[0]!, tags[2]!.slice(1, -1), ""])
    expect((await get({ ...br304, "If-None-Match": condition })).status, condition).toBe(200);
  expect(seen).toHaveLength(1);
});

test("HEAD is GET without the body, from memory or not", async () => {
  const { send, seen } = await openEdge();
  const head = await send("/about", { method: "HEAD" });
  const get = await send("/about");
  expect(head.body).toHaveLength(0);
  expect(head.headers.etag).toBe(get.headers.etag);
  expect(head.headers["content-length"]).toBe(String(get.body.length));
  expect((await send("/about", { method: "HEAD" })).headers["content-length"]).toBe(String(get.body.length));
  expect(seen).toHaveLength(1);
  expect(seen[0]!.request.method).toBe("GET");
});

test("the host is no part of a page's key", async () => {
  const { send, seen, port } = await openEdge();
  await send("/", { headers: { Host: `localhost:${port}` } });
  await send("/", { headers: { Host: `127.0.0.1:${port}` } });
  expect(seen).toHaveLength(1);
});

test("a cache before the site may show the last page while it asks, a browser may not", async () => {
  const { send } = await openEdge();
  const { headers } = await send("/bills");
  const forCdns = "public, max-age=5, stale-while-revalidate=30, stale-if-error=86400";
  expect(headers["cdn-cache-control"]).toBe(forCdns);
  expect(headers["cache-control"]).not.toContain("stale-while-revalidate");
});

test("a cache before the site keeps what changes with votes no longer than the site does", async () => {
  const { send } = await openEdge(() => aPage("a report", { "Cache-Control": "public, s-maxage=2" }));
  const { headers } = await send("/rounds/drones/report");
  expect(headers["cache-control"]).toContain("s-maxage=2,");
  expect(headers["cdn-cache-control"]).toContain("max-age=2,");
});

test("nothing says to a cache before the site that it may keep what is not kept here", async () => {
  const { send } = await openEdge();
  for (const [path, headers] of [
    ["/desk", {}],
    ["/bills", { Cookie: "a=b" }],
    ["/bills", { Authorization: "Basic eDp5" }],
  ] as const) {
    const answered = await send(path, { headers });
    expect(answered.headers["cdn-cache-control"], path).toBeUndefined();
    expect(answered.headers["cache-control"], path).toContain("no-store");
  }
});
