import path from "node:path";
import { expect, test } from "vitest";
import { listExperiments } from "~db/queries/sandboxes/experiments";
import { findExperiment } from "~db/queries/sandboxes/experiment-dossier";
import { seedContent } from "~db/seed/seed";
import { momentOf } from "../../support/experiments";
import { openTestStore } from "../../support/engines/migrated-file";

test("experiments are seeded once and listed as of a day", async () => {
  const store = await openTestStore();
  await seedContent(store, path.resolve("content"));
  expect((await seedContent(store, path.resolve("content"))).inserted).toBe(0);
  const slugsOn = async (day: string, known: string | null = null) =>
    (await listExperiments(store.read, momentOf(day, known))).map((entry) => entry.slug);
  expect(await slugsOn("2018-08-27")).toEqual([]);
  expect(await slugsOn("2018-08-28")).toEqual(["kgi-chunghwa-mobile-identity"]);
  expect((await slugsOn("2026-11-24")).length).toBe(11);
  expect(await slugsOn("2026-11-24", "2026-11-01T00:00:00.000Z")).toEqual([]);
});

test("a retracted event stops counting, and counts before it was retracted", async () => {
  const store = await openTestStore();
  await seedContent(store, path.resolve("content"));
  await store.transaction(async ({ db, tables }) => {
    await db.update(tables.experimentEvents).set({ retractedAt: "2026-12-01T00:00:00.000Z" });
  });
  const at = (known: string | null) =>
    findExperiment(store.read, "emq-small-remittance", momentOf("2026-12-02", known));
  expect((await at(null))!.standing).toBeNull();
  expect((await at("2026-11-30T00:00:00.000Z"))!.standing!.stage).toBe("stopped");
  expect(await at("2026-11-01T00:00:00.000Z")).toBeNull();
});

test("an experiment comes with its act, its sources and the rule in its way", async () => {
  const store = await openTestStore();
  await seedContent(store, path.resolve("content"));
  const found = (await findExperiment(store.read, "welldone-payroll-remittance", momentOf("2026-11-24")))!;
  expect(found.actBill?.slug).toBe("fintech-experimentation-act");
  expect(found.exemptions[0]).toMatchObject({
    law: "銀行法",
    article: "第29條",
    settledArticle: "電子支付機構管理條例第4條第4項",
    settledBy: null,
  });
  for (const event of found.history) expect(event.sources.length).toBeGreaterThan(0);
});
