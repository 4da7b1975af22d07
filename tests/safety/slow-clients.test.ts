/** Clients that hold their connection and send or read almost nothing; npm run faults has ten thousand of them. */
import { connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { useBuiltSite } from "../support/built-site";
import { serve } from "../support/safety/served-site";

const site = useBuiltSite();

function hold(port: number, count: number, beginning: (index: number) => string): Promise<Socket[]> {
  return Promise.all(
    Array.from({ length: count }, (_, index) => {
      const socket = connect(port, "127.0.0.1");
      onTestFinished(() => void socket.destroy());
      socket.on("error", () => undefined);
      return new Promise<Socket>((resolve) =>
        socket.once("connect", () => {
          if (beginning(index)) socket.write(beginning(index));
          resolve(socket);
        }),
      );
    }),
  );
}

test("readers are answered while two hundred others hold connections, which are then ended", async () => {
  const limits = { headersTimeout: 1000, requestTimeout: 2000, connectionsCheckingInterval: 100 };
  const { port, send } = await serve(site, { limits });
  const beginnings = [
    "",
    `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `,
    `POST /report HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: none\r\nContent-Length: 9\r\n\r\na`,
  ];
  const sockets = await hold(port, 200, (index) => beginnings[index % 3]!);
  const ended = sockets.map((socket) => {
    let said = "";
    socket.on("data", (chunk: Buffer) => (said += String(chunk)));
    return new Promise<string>((resolve) => socket.once("close", () => resolve(said)));
  });
  for (const path of ["/", "/about", "/search?q=5G", "/healthz"])
    expect((await send(path, { headers: { Connection: "close" } })).status, path).toBe(200);
  const said = await Promise.all(ended);
  expect(said.filter((text) => /^HTTP\/1\.1 408 /.test(text)).length).toBeGreaterThan(130);
  expect((await send("/about")).status).toBe(200);
});

test("who asks and never reads the answer is cut off", async () => {
  const { port, edge } = await serve(site, { limits: { timeout: 300 } });
  const many = "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n";
  const [socket] = await hold(port, 1, () => "");
  socket!.pause();
  const cut = new Promise((resolve) => edge.server.once("timeout", resolve));
  socket!.write(many.repeat(400));
  await cut;
});
