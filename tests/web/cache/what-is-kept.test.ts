import { expect, test } from "vitest";
import { aPage, numberedPages, openEdge } from "../edge-fixture";

test("whoever sends a cookie or a password gets an answer of their own, which nobody keeps", async () => {
  const { send, seen } = await openEdge(numberedPages());
  await send("/bills");
  for (const headers of [{ Cookie: "session=1" }, { Authorization: "Basic eDp5" }]) {
    const first = await send("/bills?utm_source=x", { headers });
    const second = await send("/bills", { headers });
    expect(first.text).not.toBe(second.text);
    expect(second.headers["cache-control"]).toBe("no-store");
    expect(second.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(seen.map(({ request }) => new URL(request.url).search)).toEqual(["", "", "", "", ""]);
  expect((await send("/bills")).text).toContain("rendering 1 ");
});

test("Remix's _data is never answered from memory, in any spelling, and reaches the app", async () => {
  const { send, seen } = await openEdge(numberedPages());
  await send("/bills");
  for (const name of ["_data", "%5fdata", "%5Fd%61ta", "_dat%61"]) {
    const first = await send(`/bills?sort=name&${name}=routes%2Fbills&utm_id=1`);
    const second = await send(`/bills?sort=name&${name}=routes%2Fbills&utm_id=1`);
    expect(first.text, name).not.toBe(second.text);
    expect(second.headers["cache-control"]).toBe("no-store");
  }
  expect(seen).toHaveLength(9);
  for (const { request } of seen.slice(1))
    expect(new URL(request.url).search).toBe("?sort=name&_data=routes%2Fbills");
});

test("a path that is not public is never kept and keeps its query", async () => {
  const { send, seen, publicOrigin } = await openEdge(numberedPages());
  await send("/desk/bills?x=1&utm_source=y");
  await send("/desk/bills?x=1&utm_source=y");
  expect(seen.map(({ request }) => request.url)).toEqual(
    Array(2).fill(`${publicOrigin}/desk/bills?x=1&utm_source=y`),
  );
});

test("what is not a whole public page is not kept", async () => {
  const answers: Record<string, () => Response> = {
    "/bills/not-found": () => new Response("x", { status: 404, headers: { "Content-Type": "text/html" } }),
    "/bills/broken": () => new Response("x", { status: 500, headers: { "Content-Type": "text/html" } }),
    "/bills/moved": () => new Response(null, { status: 302, headers: { Location: "/bills" } }),
    "/bills/cookie": () => aPage("x", { "Set-Cookie": "a=1" }),
    "/bills/private": () => aPage("x", { "Cache-Control": "private, max-age=60" }),
    "/bills/no-store": () => aPage("x", { "Cache-Control": "no-store" }),
    "/bills/script": () => aPage("x", { "Content-Security-Policy": "script-src 'nonce-a'" }),
    "/bills/text": () => new Response("x", { headers: { "Content-Type": "text/plain" } }),
    "/bills/throws": () => {
      throw new Error("x");
    },
  };
  const { send, seen } = await openEdge((request) => answers[new URL(request.url).pathname]!());
  for (const path of Object.keys(answers)) {
    const before = seen.length;
    const [first, second] = [await send(path), await send(path)];
    expect(seen.length - before, path).toBe(2);
    expect(second.status).toBe(first.status);
    expect(first.headers).not.toHaveProperty("etag");
  }
});

test("what programs read beside a page is kept like the page", async () => {
  const types = {
    "/changes/feed.atom": "application/atom+xml; charset=utf-8",
    "/bills/feed.json": "application/feed+json; charset=utf-8",
    "/bills/a/calendar.ics": "text/calendar; charset=utf-8",
    "/api/v1/bills": "application/json; charset=utf-8",
  };
  const { send, seen } = await openEdge(
    ({ url }) =>
      new Response("x", {
        headers: { "Content-Type": types[new URL(url).pathname as keyof typeof types] },
      }),
  );
  for (const [path, type] of Object.entries(types)) {
    const [first, second] = [await send(path), await send(path)];
    expect(second.headers["content-type"]).toBe(type);
    expect(second.headers.etag, path).toBe(first.headers.etag);
  }
  expect(seen).toHaveLength(4);
});

test("the cache stays within its bytes and forgets what was used longest ago", async () => {
  const settings = {
    pageCacheBytes: 40_000,
  };
  // Each page is about 3 kB and an allowance of 3 kB: six fit.
  const { send, seen } = await openEdge(undefined, { settings });
  const isHeld = async (path: string) => {
    const before = seen.length;
    await send(path);
    return seen.length === before;
  };
  for (const name of ["a", "b", "c", "d"]) await send(`/bills/${name}`);
  expect(await isHeld("/bills/a")).toBe(true);
  for (const name of ["e", "f", "g", "h"]) {
    await send(`/bills/${name}`);
    expect(await isHeld("/bills/a"), name).toBe(true);
  }
  expect(await isHeld("/bills/h")).toBe(true);
  expect(await isHeld("/bills/b")).toBe(false);
});

test("a page larger than the whole cache is served and not kept, and nothing makes room for it", async () => {
  const huge = (request: Request) => aPage(request.url.endsWith("/about") ? "x".repeat(50_000) : "small");
  const { send, seen } = await openEdge(huge, { settings: { pageCacheBytes: 40_000 } });
  await send("/bills");
  expect((await send("/about")).status).toBe(200);
  expect((await send("/about")).status).toBe(200);
  await send("/bills");
  expect(seen.map(({ request }) => new URL(request.url).pathname)).toEqual(["/bills", "/about", "/about"]);
});

test("a picture is kept as it is: it is compressed already", async () => {
  const { send, seen } = await openEdge(
    () => new Response("pixels", { headers: { "Content-Type": "image/png" } }),
  );
  const headers = { "Accept-Encoding": "br" };
  const [first, second] = [
    await send("/bills/a/picture.png", { headers }),
    await send("/en/bills/a/picture.png?utm_source=x", { headers }),
  ];
  expect(await send("/bills/a/picture.png?utm_source=x", { headers })).toMatchObject({ text: "pixels" });
  expect(seen).toHaveLength(2);
  for (const { headers } of [first, second]) {
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers).not.toHaveProperty("vary");
    expect(headers).toHaveProperty("etag");
  }
});
