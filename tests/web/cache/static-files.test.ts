import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { openEdge } from "../edge-fixture";

const outside = mkdtempSync(join(tmpdir(), "lawtrail-static-"));
const clientFolder = join(outside, "client");
const css = "p { color: red }\n".repeat(200);
mkdirSync(join(clientFolder, "assets"), { recursive: true });
writeFileSync(join(outside, "secret.txt"), "secret");
writeFileSync(join(clientFolder, "assets/site-AbC123.css"), css);
writeFileSync(join(clientFolder, "favicon.svg"), "<svg/>");
writeFileSync(join(clientFolder, "mark.png"), Buffer.from([1, 2, 3]));
writeFileSync(join(clientFolder, ".hidden"), "hidden");
symlinkSync(join(outside, "secret.txt"), join(clientFolder, "link.txt"));
afterAll(() => rmSync(outside, { recursive: true }));

test("a hashed file may be kept for ever, is compressed, and is answered with 304", async () => {
  const { send, seen } = await openEdge(undefined, { clientFolder });
  const plain = await send("/assets/site-AbC123.css?x=1");
  expect(plain.text).toBe(css);
  expect(plain.headers["content-type"]).toBe("text/css; charset=utf-8");
  expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(plain.headers["x-content-type-options"]).toBe("nosniff");
  expect(plain.headers["content-security-policy"]).toContain("default-src 'none'");

  const br = await send("/assets/site-AbC123.css", { headers: { "Accept-Encoding": "gzip, br" } });
  expect(brotliDecompressSync(br.body).toString()).toBe(css);
  expect(br.headers.etag).not.toBe(plain.headers.etag);
  expect(
    (await send("/assets/site-AbC123.css", { headers: { "If-None-Match": plain.headers.etag } })).status,
  ).toBe(304);
  const head = await send("/assets/site-AbC123.css", { method: "HEAD", headers: { Cookie: "a=1" } });
  expect(head.headers["content-length"]).toBe(String(css.length));
  expect(head.body).toHaveLength(0);
  expect(seen).toHaveLength(0);
});

test("other files are asked for again, and pictures are not compressed", async () => {
  const { send } = await openEdge(undefined, { clientFolder });
  expect((await send("/favicon.svg")).headers["cache-control"]).toBe("public, max-age=3600");
  const png = await send("/mark.png", { headers: { "Accept-Encoding": "br" } });
  expect(png.headers).not.toHaveProperty("content-encoding");
  expect(png.headers).not.toHaveProperty("vary");
  expect([...png.body]).toEqual([1, 2, 3]);
});

test("no spelling of a path leads outside the folder", async () => {
  const { send, sendRaw, port } = await openEdge(() => new Response("app", { status: 404 }), {
    clientFolder,
  });
  for (const path of [
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/....//secret.txt",
    "/assets",
    "/assets/",
    "/assets/none.css",
    "/.hidden",
    "/link.txt",
  ]) {
    const { status, text } = await send(path);
    expect(status, path).toBe(404);
    expect(text).not.toContain("secret");
  }
  const raw = (path: string) =>
    sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
  expect(await raw("/../secret.txt")).toMatch(/^HTTP\/1\.1 404 /);
  expect(await raw("/..\\secret.txt")).toMatch(/^HTTP\/1\.1 400 /);
});
