/** The transport to push services: it goes nowhere it should not, and no service keeps it busy. */
import { createServer, request as httpRequest, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { isPublicAddress, makeDeliver, publicLookup } from "~/push/deliver";
import { created } from "../support/follow/push-browser";

/** The transport against a plain server on this machine: where to connect is all that is otherwise. */
async function deliverTo(listener: RequestListener, timeLimit = 2_000) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return makeDeliver({
    timeLimit,
    request: (options, answer) =>
      httpRequest({ ...options, hostname: "127.0.0.1", port, lookup: undefined }, answer),
  });
}
const delivery = {
  endpoint: "https://fcm.googleapis.com/fcm/send/x?y=1",
  headers: {},
  body: Buffer.from("x"),
};

test("the transport follows no redirect, waits only so long, and stops reading a long answer", async () => {
  const asked: string[] = [];
  const moved = await deliverTo((req, res) => {
    asked.push(`${req.method} ${req.url}`);
    res.writeHead(307, { Location: "http://169.254.169.254/" }).end();
  });
  expect(await moved(delivery)).toEqual({ status: 307, retryAfter: null });
  expect(asked).toEqual(["POST /fcm/send/x?y=1"]);
  const hangs = await deliverTo(() => {}, 200);
  expect(await hangs(delivery)).toBeNull();
  let ended = false;
  const endless = await deliverTo((_req, res) => {
    res.writeHead(429, { "Retry-After": "30" });
    res.on("close", () => (ended = true));
    const more = () => void (ended || res.write(Buffer.alloc(16_384), () => setImmediate(more)));
    more();
  });
  expect(await endless(delivery)).toEqual({ status: 429, retryAfter: "30" });
  await expect.poll(() => ended).toBe(true);
  const cut = new AbortController();
  const under = (await deliverTo(() => cut.abort()))(delivery, cut.signal);
  expect(await under).toBeNull();
  expect(await (await deliverTo((_req, res) => void res.writeHead(201).end()))(delivery)).toEqual(created);
});

test("a name that leads into a private network is not connected to", async () => {
  for (const address of [
    "127.0.0.1",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.31.0.1",
    "192.168.0.1",
  ])
    expect(isPublicAddress(address), address).toBe(false);
  for (const address of [
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "nonsense",
  ])
    expect(isPublicAddress(address), address).toBe(false);
  for (const address of [
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
  ])
    expect(isPublicAddress(address), address).toBe(false);
  for (const address of ["142.250.1.95", "2607:f8b0:400a::5f"])
    expect(isPublicAddress(address), address).toBe(true);
  const found = await new Promise((resolve) =>
    publicLookup("localhost", { all: true }, (error, addresses) => resolve(error?.message ?? addresses)),
  );
  expect(found).toBe("No public address");
});
