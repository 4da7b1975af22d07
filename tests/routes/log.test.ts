import { createPublicKey } from "node:crypto";
import { expect, test } from "vitest";
import { parseLogLines } from "~db/audit/log-lines";
import { readCheckpoint } from "~db/audit/signed-note";
import { verifyLog } from "~db/audit/verify-log";
import { useBuiltSite } from "../support/built-site";
import { fillLog } from "../support/audit/sample-log";

const site = useBuiltSite();
const textOf = async (address: string) => (await site.ask(address)).text();

test("before anything is signed there is no signature, and the page says so", async () => {
  expect((await site.ask("/log/checkpoint")).status).toBe(404);
  const { status, text } = await site.read("/log");
  expect(status).toBe(200);
  expect(text).toContain("還沒有簽章");
});

test("what anybody can download is enough to check the log", async () => {
  await fillLog(site.store(), 7, [4, 6]);
  const key = createPublicKey(await textOf("/log/key"));
  const note = await textOf("/log/checkpoint");
  expect(readCheckpoint(note, key)).toMatchObject({ size: 6 });
  const pages = ["?from=1&count=3", "?from=4&count=3", "?from=7"];
  const log = (await Promise.all(pages.map((page) => textOf(`/log/entries${page}`)))).join("");
  expect(log).toBe(await textOf("/log/entries"));
  expect(await verifyLog(parseLogLines(log), [], [note], key)).toMatchObject({
    ok: true,
    size: 7,
    signed: 6,
  });
  expect(await textOf("/log/entries?from=8")).toBe("");
  expect(await textOf("/log/verify-log.mjs")).toContain("#!/usr/bin/env node");
  expect((await site.ask("/log/checkpoint")).headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
});

test("a part of the log that cannot be is refused", async () => {
  for (const query of ["from=0", "from=-1", "count=1001", "count=x", "from=1e3"])
    expect((await site.ask(`/log/entries?${query}`)).status, query).toBe(400);
});

for (const [address, words] of [
  ["/log", "它證明不了什麼"],
  ["/en/log", "What it cannot show"],
] as const)
  test(`the page says in plain words what the log shows and what it cannot: ${address}`, async () => {
    const { status, html, text } = await site.read(address);
    expect(status).toBe(200);
    expect(text).toContain(words);
    expect(html).not.toMatch(/<script|\sstyle="/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  });
