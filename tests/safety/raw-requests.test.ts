/** What a program writes to the socket that no browser would: each is answered for what it is, none is our failure. */
import { expect, test } from "vitest";
import { bodyLimitFor } from "~/web/incoming/request-body";
import { formPaths, useAttackedSite } from "../support/safety/attacked-site";
import { dumpRows } from "../support/safety/dump-rows";
import { type ServedSite, serve } from "../support/safety/served-site";

const { site, person } = useAttackedSite();
const lines = (...all: string[]) => `${all.join("\r\n")}\r\n\r\n`;
const head = ({ port }: ServedSite, first: string, ...more: string[]) =>
  lines(first, `Host: localhost:${port}`, "Connection: close", "Sec-Fetch-Site: same-origin", ...more);
/** The status of every answer that came over one connection. */
const statusesOf = (text: string) =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));

async function expectRefused(served: ServedSite, bytes: string, about: string, status: readonly number[]) {
  const statuses = statusesOf(await served.sendRaw(bytes));
  expect(statuses, about).toHaveLength(1);
  expect(status, `${about}: ${statuses[0]}`).toContain(statuses[0]);
}

test("two lengths, or a length and chunks, are one refusal and not two requests", async () => {
  const served = await serve(site);
  const inner = "GET /desk/staff HTTP/1.1\r\nHost: x\r\n\r\n";
  for (const framing of [
    ["Content-Length: 6", "Transfer-Encoding: chunked"],
    ["Transfer-Encoding: chunked", "Content-Length: 6"],
    ["Content-Length: 6", "Content-Length: 60"],
    ["Content-Length: 6, 60"],
    ["Content-Length: +6"],
    ["Content-Length: 0x6"],
    ["Content-Length: -1"],
    ["Transfer-Encoding: xchunked"],
    ["Transfer-Encoding: chunked, identity"],
    ["Transfer-Encoding:\u000bchunked"],
    ["Content-Length : 6"],
    ["Transfer-Encoding : chunked"],
  ])
    await expectRefused(
      served,
      head(served, "POST /report HTTP/1.1", ...framing) + `0\r\n\r\n${inner}`,
      framing.join(),
      [400, 501],
    );
  expect(served.seen).toHaveLength(0);
});

test("a broken chunk, a bare line feed, a folded or a nameless header is a 400", async () => {
  const served = await serve(site);
  const chunked = head(served, "POST /report HTTP/1.1", "Transfer-Encoding: chunked");
  for (const bytes of [
    `${chunked}zz\r\nabc\r\n0\r\n\r\n`,
    `${chunked}-1\r\n\r\n`,
    `${chunked}ffffffffffffffffff\r\nabc`,
    head(served, "GET / HTTP/1.1", "X-Folded: a\r\n b: c"),
    head(served, "GET / HTTP/1.1", ": nameless"),
    head(served, "GET / HTTP/1.1", "X-Nul: a\0b"),
    head(served, "GET / HTTP/9.9"),
    head(served, "GET /\u0001 HTTP/1.1"),
    "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  ])
    await expectRefused(served, bytes, JSON.stringify(bytes.slice(0, 60)), [400, 505]);
});

test("headers that are too large are a 431, addresses that are too long a 400, bodies a 413", async () => {
  const served = await serve(site);
  const big = "x".repeat(20_000);
  await expectRefused(served, head(served, "GET / HTTP/1.1", `Cookie: ${big}`), "cookie", [431]);
  await expectRefused(
    served,
    head(served, "GET / HTTP/1.1", ...Array<string>(3000).fill("X-A: abc")),
    "many",
    [431],
  );
  await expectRefused(served, head(served, `GET /search?q=${"x".repeat(9000)} HTTP/1.1`), "address", [400]);
  for (const target of formPaths)
    await expectRefused(
      served,
      head(served, `POST ${target} HTTP/1.1`, `Content-Length: ${bodyLimitFor(target) + 1}`),
      target,
      [413],
    );
});

test("no method but GET, HEAD and POST does anything, also when a header or a field asks for it", async () => {
  const served = await serve(site);
  const before = await dumpRows(site.store());
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]) {
    const { status, text } = await served.send("/desk/sets/1", {
      method,
      headers: { Cookie: person().cookie },
    });
    expect(status, method).toBe(405);
    expect(text, method).not.toContain(person().cookie);
  }
  for (const name of ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
    await served.send("/desk/sets/1?_method=DELETE", {
      headers: { Cookie: person().cookie, [name]: "DELETE" },
    });
  expect(await dumpRows(site.store())).toEqual(before);
});

test("an address with bytes that are no text, or with a zero, is a 400 on every kind of page", async () => {
  const served = await serve(site);
  for (const target of [
    "/bills/%C0%AF",
    "/bills/%E0%80%AF",
    "/bills/%ED%A0%80",
    "/bills/%FF",
    "/bills/%",
    "/desk/%00",
    "/search?q=%00",
    "/desk/sets?x=a%00b",
    "/search?q=a%00",
  ])
    expect((await served.send(target)).status, target).toBe(400);
  for (const target of ["/search?q=%C0%AF", "/search?q=%", "/bills?sort=%FF", "/desk/sign-in?to=%ED%A0%80"])
    expect((await served.send(target)).status, target).toBeLessThan(500);
});

test("a parameter that is sent twice counts once, on the page and in what is remembered of it", async () => {
  const served = await serve(site);
  const twice = await served.send("/bills?page=1&page=%22%3E");
  expect(twice.status).toBe(200);
  expect((await served.send("/bills?page=1")).text).toBe(twice.text);
});
