import { expect, test } from "vitest";
import { aPage, gate, numberedPages, openEdge } from "../edge-fixture";

test("what is published shows at the very next request", async () => {
  const { send, site, seen } = await openEdge(numberedPages());
  expect((await send("/bills")).text).toContain("rendering 1 ");
  for (let version = 2; version <= 20; version++) {
    site.version = version;
    expect((await send("/bills")).text).toContain(`rendering ${version} `);
    expect((await send("/bills")).text).toContain(`rendering ${version} `);
  }
  expect(seen).toHaveLength(20);
});

test("a new day in Taipei renders again, a later hour of the same day does not", async () => {
  const { send, site } = await openEdge(numberedPages());
  const textAt = async (instant: string) => {
    site.now = new Date(instant);
    return (await send("/")).text;
  };
  expect(await textAt("2026-11-22T16:00:00.000Z")).toContain("rendering 1 ");
  expect(await textAt("2026-11-23T15:59:59.999Z")).toContain("rendering 1 ");
  expect(await textAt("2026-11-23T16:00:00.000Z")).toContain("rendering 2 ");
  expect(await textAt("2026-11-22T20:00:00.000Z")).toContain("rendering 3 ");
});

test("a round that opens or closes within the day renders again, whoever asks first", async () => {
  const opens = "2026-11-23T03:00:00.000Z";
  const nextRoundChange = async (after: Date) => (after.toISOString() < opens ? opens : null);
  const { send, site } = await openEdge(numberedPages(), { nextRoundChange });
  const textAt = async (instant: string) => {
    site.now = new Date(instant);
    return (await send("/rounds")).text;
  };
  expect(await textAt("2026-11-23T02:00:00.000Z")).toContain("rendering 1 ");
  expect(await textAt("2026-11-23T02:59:59.999Z")).toContain("rendering 1 ");
  expect(await textAt(opens)).toContain("rendering 2 ");
  expect(await textAt("2026-11-23T15:59:59.999Z")).toContain("rendering 2 ");
});

test("not knowing when the next round changes, nothing is held", async () => {
  const nextRoundChange = () => Promise.reject(new Error("no database"));
  const { send } = await openEdge(numberedPages(), { nextRoundChange });
  expect((await send("/rounds")).text).toContain("rendering 1 ");
  expect((await send("/rounds")).text).toContain("rendering 2 ");
});

test("twenty readers who ask at once have it rendered once", async () => {
  const waiting = gate();
  const { send, seen } = await openEdge(async () => {
    await waiting.opened;
    return aPage();
  });
  const asked = Promise.all(Array.from({ length: 20 }, (_, n) => send(`/bills?utm_id=${n}`)));
  await expect.poll(() => seen.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  waiting.open();
  expect(new Set((await asked).map(({ headers }) => headers.etag)).size).toBe(1);
  expect(seen).toHaveLength(1);
});

test("a page begun before a publication is never given to somebody who asks after it", async () => {
  const waiting = gate();
  let calls = 0;
  const { send, site, seen } = await openEdge(async () => {
    const call = ++calls;
    if (call === 1) await waiting.opened;
    return aPage(`rendering ${call}`);
  });
  const before = send("/bills");
  await expect.poll(() => seen.length).toBe(1);
  site.version = 2;
  expect((await send("/bills")).text).toContain("rendering 2 ");
  waiting.open();
  expect((await before).text).toContain("rendering 1 ");
  expect((await send("/bills")).text).toContain("rendering 2 ");
  expect(seen).toHaveLength(2);
});

test("a page during whose rendering something is published is not kept", async () => {
  let publish = () => {};
  const { send, site, seen } = await openEdge(() => {
    publish();
    return aPage();
  });
  publish = () => void site.version++;
  await send("/bills");
  publish = () => {};
  await send("/bills");
  await send("/bills");
  expect(seen).toHaveLength(2);
});

test("readers who wait for what may not be shared each get their own", async () => {
  const waiting = gate();
  let calls = 0;
  const { send, seen } = await openEdge(async () => {
    const call = ++calls;
    if (call === 1) await waiting.opened;
    return aPage("x", { "Set-Cookie": `n=${call}` });
  });
  const asked = [1, 2, 3].map(() => send("/bills"));
  await expect.poll(() => seen.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  waiting.open();
  const cookies = (await Promise.all(asked)).map(({ headers }) => headers["set-cookie"]![0]);
  expect(new Set(cookies).size).toBe(3);
});

test("a failed rendering is not held against the next reader", async () => {
  let calls = 0;
  const { send } = await openEdge(() => {
    if (++calls === 1) throw new Error("x");
    return aPage();
  });
  expect((await send("/")).status).toBe(500);
  expect((await send("/")).status).toBe(200);
});
