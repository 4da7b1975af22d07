import { expect, test } from "vitest";
import { problemShape } from "~/routes/api/shapes/answer";
import { openEdge } from "./edge-fixture";

test("a host that is not on the list is refused before the app", async () => {
  const { send, seen } = await openEdge();
  for (const host of ["evil.example", "evil.example:80/../x", "localhost", "localhost:1"]) {
    const { status, text } = await send("/", { headers: { Host: host } });
    expect(status, host).toBe(400);
    expect(text).toContain("主機名稱不正確");
    expect(text).toContain("Unknown host");
  }
  expect(seen).toHaveLength(0);
});

test("a request without a host is refused, also when it is an HTTP/1.0 one", async () => {
  const { sendRaw } = await openEdge();
  for (const bytes of ["GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n"])
    expect(await sendRaw(bytes)).toMatch(/^HTTP\/1\.1 400 [\s\S]*Unknown host/);
});

test("the site answers to localhost, 127.0.0.1, its public host and the hosts it is told of", async () => {
  const settings = {
    publicOrigin: "https://lawtrail.example",
    allowedHosts: ["inside.example:8080"],
  };
  const { send, port, seen } = await openEdge(undefined, { settings });
  for (const host of [
    `localhost:${port}`,
    `127.0.0.1:${port}`,
    "lawtrail.example",
    "LawTrail.example",
    "inside.example:8080",
  ])
    expect((await send("/about", { headers: { Host: host, Cookie: "a=1" } })).status, host).toBe(200);
  for (const { request, context } of seen) {
    expect(request.url).toBe("https://lawtrail.example/about");
    expect(request.headers.get("host")).toBe("lawtrail.example");
    expect(context.publicOrigin).toBe("https://lawtrail.example");
  }
});

test("what a proxy claims about the host does not reach the app", async () => {
  const { send, seen, publicOrigin } = await openEdge();
  const claims = {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-For": "192.0.2.1",
    Forwarded: "host=evil.example",
    "X-Original-URL": "/desk",
    "X-React-Router-SPA-Mode": "yes",
    Cookie: "a=1",
  };
  expect((await send("/bills", { headers: claims })).status).toBe(200);
  const { request } = seen[0]!;
  expect(request.url).toBe(`${publicOrigin}/bills`);
  expect([...request.headers.keys()].sort()).toEqual(["cookie", "host"]);
});

test("only GET, HEAD and POST are taken", async () => {
  const { send, sendRaw, seen, port } = await openEdge();
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"]) {
    const { status, headers } = await send("/", { method });
    expect(status, method).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, POST");
  }
  expect(await sendRaw(`OPTIONS * HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`)).toMatch(
    / 405 /,
  );
  expect(await sendRaw("CONNECT evil.example:80 HTTP/1.1\r\nHost: evil.example\r\n\r\n")).toBe("");
  expect(seen).toHaveLength(0);
});

test("a query of 10 kB is a page that says what is wrong, and so is a longer one", async () => {
  const { send, seen } = await openEdge();
  const long = await send(`/bills?q=${"x".repeat(10_000)}`);
  expect(long.status).toBe(400);
  expect(long.text).toContain("網址太長");
  expect(long.text).toContain("The address is too long");
  const longer = await send(`/bills?q=${"x".repeat(40_000)}`);
  expect(longer.status).toBe(431);
  expect(longer.text).toContain("Headers too large");
  expect(seen).toHaveLength(0);
});

test("an address with a second reading is refused", async () => {
  const { send, sendRaw, seen, port } = await openEdge();
  for (const path of [
    "/bills/%zz",
    "/%E0%A4%A",
    "/a%00b",
    "//evil.example/",
    "/..//evil.example",
    "/\\evil.example",
  ])
    expect((await send(path)).status, path).toBe(400);
  const absolute = `GET http://evil.example/ HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`;
  expect(await sendRaw(absolute)).toMatch(/^HTTP\/1\.1 400 /);
  expect(seen).toHaveLength(0);
});

test("a malformed request gets a readable 400", async () => {
  const { sendRaw, port } = await openEdge();
  for (const bytes of [
    "nonsense\r\n\r\n",
    `GET /bills/資安 HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nbad header\r\n\r\n`,
    `POST / HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc`,
  ]) {
    const answer = await sendRaw(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("請求格式不正確");
  }
});

test("a request that does not arrive in time gets 408, in its headers or in its body", async () => {
  const limits = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
  const { sendRaw, port, seen } = await openEdge(undefined, { limits });
  expect(await sendRaw(`GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `)).toMatch(/^HTTP\/1\.1 408 /);
  const post = `POST / HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 9\r\n\r\nabc`;
  expect(await sendRaw(post)).toMatch(/^HTTP\/1\.1 408 /);
  expect(seen).toHaveLength(0);
});

test("an expectation other than 100-continue is refused", async () => {
  const { send } = await openEdge();
  expect((await send("/", { headers: { Expect: "the moon" } })).status).toBe(417);
});

test("a failing app is a 500 with a reference, and the next request is served", async () => {
  const { send, seen } = await openEdge((request) => {
    if (request.url.includes("/boom")) throw new Error("boom");
    return new Response("fine", { headers: { "Content-Type": "text/plain" } });
  });
  const { status, text, headers } = await send("/boom");
  expect(status).toBe(500);
  expect(text).toContain(seen[0]!.context.requestId);
  expect(headers["x-request-id"]).toBe(seen[0]!.context.requestId);
  expect(text).not.toContain("boom");
  expect((await send("/fine")).text).toBe("fine");
});

test("under the API's addresses what goes wrong is a problem for programs, whoever finds it out", async () => {
  const { send, seen, publicOrigin } = await openEdge((request) => {
    if (request.url.includes("/boom")) throw new Error("boom");
    return new Response("Unexpected Server Error", { status: 500 });
  });
  const asked: (readonly [string, Parameters<typeof send>[1], number, string])[] = [
    ["/api/v1/boom", {}, 500, "edge.failed"],
    ["/api/v1/answered", {}, 500, "edge.failed"],
    ["/api/v1/bills", { headers: { Host: "evil.example" } }, 400, "edge.hostUnknown"],
    ["/api/v1/bills", { method: "DELETE" }, 405, "edge.methodNotAllowed"],
  ];
  for (const [address, how, status, code] of asked) {
    const answer = await send(address, how);
    expect([answer.status, answer.headers["content-type"]], address).toEqual([
      status,
      "application/problem+json; charset=utf-8",
    ]);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    const problem = problemShape.parse(JSON.parse(answer.text));
    expect(problem).toMatchObject({ type: `${publicOrigin}/api#problems`, status, code });
    if (status === 500) expect(problem.reference).toBe(seen.at(-1)!.context.requestId);
  }
});
