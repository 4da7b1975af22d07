import { Agent, get, type IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { gate, openEdge } from "./edge-fixture";

test("the end lets what is under way finish and accepts nothing new", async () => {
  const waiting = gate();
  const { edge, send, seen } = await openEdge(async () => {
    await waiting.opened;
    return new Response("finished");
  });
  const underWay = send("/slow");
  await expect.poll(() => seen.length).toBe(1);
  const closed = edge.close(5_000);
  await expect(send("/new")).rejects.toThrow(/ECONNREFUSED/);
  waiting.open();
  expect((await underWay).text).toBe("finished");
  expect(await closed).toBe(true);
});

test("a connection that is kept alive does not hold up the end", async () => {
  const { edge, port } = await openEdge();
  const agent = new Agent({ keepAlive: true });
  const res = await new Promise<IncomingMessage>((resolve) =>
    get({ port, host: "127.0.0.1", agent, headers: { Host: `localhost:${port}` } }, resolve),
  );
  res.resume();
  await new Promise((resolve) => res.once("end", resolve));
  expect(await edge.close(5_000)).toBe(true);
  agent.destroy();
});

test("neither does one that was busy when the end began", async () => {
  const waiting = gate();
  const { edge, port, seen } = await openEdge(async () => {
    await waiting.opened;
    return new Response("finished");
  });
  const agent = new Agent({ keepAlive: true });
  get({ port, host: "127.0.0.1", path: "/slow", agent, headers: { Host: `localhost:${port}` } }, (res) =>
    res.resume(),
  );
  await expect.poll(() => seen.length).toBe(1);
  const closed = edge.close(5_000);
  waiting.open();
  expect(await closed).toBe(true);
  agent.destroy();
});

test("what takes too long is cut", async () => {
  const { edge, send, seen } = await openEdge(() => new Promise<Response>(() => {}));
  const underWay = send("/slow").catch((error: NodeJS.ErrnoException) => error.code);
  await expect.poll(() => seen.length).toBe(1);
  expect(await edge.close(200)).toBe(false);
  expect(await underWay).toBe("ECONNRESET");
});
