/** The numbers of a process: what they say, and that nobody is named in them. */
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createMetrics, kindOf } from "~/web/watch/metrics";
import { serveMetrics } from "~/web/watch/metrics-server";
import { openTestStore } from "../../support/engines/migrated-file";
import { openEdge } from "../edge-fixture";

test("answers, pages from memory, transactions and mails are counted, and no label names anybody", async () => {
  const store = await openTestStore();
  const pages = { hits: 7, notModified: 3 };
  const metrics = createMetrics(() => pages, store);
  const { send, edge } = await openEdge(undefined, { store: metrics.store });
  edge.server.on("request", metrics.watch);
  for (const path of ["/bills", "/search?q=secret-words", "/desk/link/invite/a-secret-token", "/a/b.ics"])
    await send(path, { headers: { Cookie: "name=secret-cookie" } });
  await send("/bills", { method: "BREW" }).catch(() => undefined);
  await metrics.store.transaction(() => Promise.resolve());
  await metrics.store.transaction(() => Promise.reject(new Error("x"))).catch(() => undefined);

  const text = await metrics.text();
  expect(text).toContain('lawtrail_request_seconds_count{method="GET",status="200",kind="page"} 2');
  expect(text).toContain('lawtrail_request_seconds_count{method="GET",status="200",kind="desk"} 1');
  expect(text).toContain('lawtrail_pages_from_memory_total{answer="whole"} 4');
  expect(text).toContain('lawtrail_pages_from_memory_total{answer="not_modified"} 3');
  expect(text).toContain("lawtrail_transaction_seconds_count 2");
  expect(text).toContain("lawtrail_transactions_waiting 0");
  expect(text).toContain("lawtrail_mails_waiting 0");
  expect(text).toContain("nodejs_eventloop_lag_seconds");
  expect(text).not.toMatch(/secret|127\.0\.0\.1/);
});

test("a store that is watched still refuses to be read inside a transaction", async () => {
  const { store } = createMetrics(() => ({ hits: 0, notModified: 0 }), await openTestStore());
  await expect(store.transaction(async () => void store.read)).rejects.toThrow();
});

test("the numbers are on a port of their own, and nothing else is", async () => {
  const metrics = { text: () => Promise.resolve("a 1\n"), contentType: "text/plain" };
  const server = await serveMetrics(metrics, { port: 0, host: "127.0.0.1" });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const at = (path: string, method = "GET") => fetch(`http://127.0.0.1:${port}${path}`, { method });
  expect(await (await at("/metrics")).text()).toBe("a 1\n");
  for (const path of ["/", "/desk", "/metrics/x"]) expect((await at(path)).status).toBe(404);
  expect((await at("/metrics", "POST")).status).toBe(404);
  const { send } = await openEdge(() => new Response(null, { status: 404 }));
  expect((await send("/metrics")).status).toBe(404);
});

test("an answer is of one of a few kinds", () => {
  expect(
    ["/", "/en/desk/sets?x=1", "/rounds/a/vote", "/assets/x.css", "/api/v1/bills", "/bills/x/feed.atom"].map(
      kindOf,
    ),
  ).toEqual(["page", "desk", "voting", "asset", "api", "file"]);
});
