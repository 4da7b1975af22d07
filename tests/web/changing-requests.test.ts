import { expect, test } from "vitest";
import { bodyLimit, deskBodyLimit } from "~/web/incoming/request-body";
import { openEdge } from "./edge-fixture";

const form = "Content-Type";
const urlencoded = { [form]: "application/x-www-form-urlencoded" };

test("a request that may change something must come from our own pages", async () => {
  const { send, seen, port } = await openEdge();
  const refused = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: `http://localhost:${port + 1}` },
    { Origin: `https://localhost:${port}` },
    { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" },
    { Origin: "https://evil.example", "Sec-Fetch-Site": "same-origin" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    {},
  ];
  for (const path of [
    "/vote",
    "/vote?_data=routes%2Fvote",
    "/vote?%5Fdata=routes%2Fvote",
    "/vote?index",
    "/api/x.json",
  ])
    for (const headers of refused) {
      const { status, text } = await send(path, {
        method: "POST",
        headers: { ...urlencoded, ...headers },
        body: "a=1",
      });
      expect(status, `${path} ${JSON.stringify(headers)}`).toBe(403);
      expect(text).toContain("Not accepted");
    }
  expect(seen).toHaveLength(0);
});

test("a mail program's one-click form comes from elsewhere, to the one address that a token names", async () => {
  const { send, seen } = await openEdge();
  const token = "k".repeat(43);
  const from = async (path: string, headers: Readonly<Record<string, string>>) => {
    const request = { method: "POST", headers: { ...urlencoded, ...headers } };
    return (await send(path, { ...request, body: "List-Unsubscribe=One-Click" })).status;
  };
  for (const headers of [{}, { "Sec-Fetch-Site": "cross-site" }] as Readonly<Record<string, string>>[])
    expect(await from(`/unsubscribe/${token}`, headers)).toBe(200);
  expect(seen).toHaveLength(2);
  for (const path of [
    "/unsubscribe/x",
    `/unsubscribe/${token}/x`,
    `/en/unsubscribe/${token}`,
    `/follow/confirm/${token}`,
  ])
    expect(await from(path, {}), path).toBe(403);
  expect(seen).toHaveLength(2);
});

test("what comes from our own pages reaches the app with its body and its query", async () => {
  const { send, seen, port, publicOrigin } = await openEdge(
    async (request) => new Response(await request.text()),
  );
  for (const headers of [
    { Origin: publicOrigin },
    { "Sec-Fetch-Site": "same-origin" },
    { "Sec-Fetch-Site": "none" },
    { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}` },
  ]) {
    const { status, text } = await send("/vote?index&x=1", { method: "POST", headers, body: "a=1" });
    expect(status, JSON.stringify(headers)).toBe(200);
    expect(text).toBe("a=1");
  }
  expect(seen.map(({ request }) => request.url)).toEqual(Array(4).fill(`${publicOrigin}/vote?index&x=1`));
  // Remix compares these two; the loopback's other name has become the public one.
  expect(seen[3]!.request.headers.get("origin")).toBe(publicOrigin);
  expect(seen[3]!.request.headers.get("host")).toBe(new URL(publicOrigin).host);
});

test("another name of the site reads, but changes nothing", async () => {
  const settings = {
    publicOrigin: "https://x.example",
    allowedHosts: ["y.example"],
    pageCacheBytes: 0,
  };
  const { send } = await openEdge(undefined, { settings });
  const post = (Host: string, Origin: string) => send("/vote", { method: "POST", headers: { Host, Origin } });
  expect((await post("x.example", "https://x.example")).status).toBe(200);
  expect((await post("y.example", "https://y.example")).status).toBe(403);
  expect((await post("y.example", "http://y.example")).status).toBe(403);
});

test("a body over the limit is refused by its declared length and by what arrives", async () => {
  const { send, sendRaw, seen, publicOrigin, port } = await openEdge();
  const headers = { Origin: publicOrigin };
  const declared = await send("/vote", {
    method: "POST",
    headers: { ...headers, "Content-Length": bodyLimit + 1 },
    body: "x".repeat(bodyLimit + 1),
  });
  expect(declared.status).toBe(413);
  expect(declared.text).toContain("larger than 256 kB");
  const chunked = await send("/vote", {
    method: "POST",
    headers: { ...headers, "Transfer-Encoding": "chunked" },
    body: Array<string>(10).fill("x".repeat(bodyLimit / 8)),
  });
  expect(chunked.status).toBe(413);
  // Refused as soon as it is declared, without waiting for it.
  const head = `POST /vote HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${publicOrigin}\r\nContent-Length: 999999999\r\nConnection: close\r\n\r\n`;
  expect(await sendRaw(head)).toMatch(/^HTTP\/1\.1 413 /);
  expect(seen).toHaveLength(0);

  const fits = await send("/vote", { method: "POST", headers, body: "x".repeat(bodyLimit) });
  expect(fits.status).toBe(200);
});

test("a text that is too large for the desk is told the desk's own limit", async () => {
  const { send, publicOrigin, seen } = await openEdge();
  const sent = { method: "POST", headers: { Origin: publicOrigin, "Content-Length": deskBodyLimit + 1 } };
  const refused = await send("/en/desk/sets/1/text", { ...sent, body: "x".repeat(deskBodyLimit + 1) });
  expect(refused.status).toBe(413);
  expect(refused.text).toContain("larger than 4 MB");
  expect(refused.text).not.toContain("256 kB");
  expect(seen).toHaveLength(0);
});

test("a form that is broken off never reaches the app", async () => {
  const { edge, port, seen } = await openEdge();
  const { connect } = await import("node:net");
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `POST /vote HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: none\r\nContent-Length: 10\r\n\r\nabc`,
  );
  await new Promise((resolve) => edge.server.once("request", resolve));
  socket.destroy();
  await new Promise<void>((resolve) => edge.server.close(() => resolve()));
  expect(seen).toHaveLength(0);
});

test("the app learns that a reader went away", async () => {
  const { connect } = await import("node:net");
  let aborted: Promise<void> | undefined;
  const { port, edge } = await openEdge((request) => {
    aborted = new Promise((resolve) => request.signal.addEventListener("abort", () => resolve()));
    return new Promise<Response>(() => {});
  });
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET /slow HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`);
  await new Promise((resolve) => edge.server.once("request", resolve));
  socket.destroy();
  await aborted;
});
