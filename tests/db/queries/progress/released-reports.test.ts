import { expect } from "vitest";
import { releaseReport } from "~/commands/progress/release-report";
import { acceptReport } from "~/commands/progress/review-report";
import { submitReport } from "~/commands/progress/submit-report";
import { listReleasedReports } from "~db/queries/progress/reports";
import { now, october, openProgressCase, words } from "../../../support/desk/progress-case";
import { onBoth } from "../../../support/engines/engines";
import { at } from "../../../support/histories";

onBoth("a report is public from the instant of its release, and not before", async (store) => {
  const { itemId, reporter, reviewer, administrator } = await openProgressCase(store);
  const of = { itemId, month: october };
  const { db, tables } = store.read;
  const [bill] = await db.select().from(tables.bills).limit(1);
  const released = (asOf: string, known: string | null = null) =>
    listReleasedReports(store.read, bill!.id, at(asOf, known));
  await submitReport(store, reporter, { ...of, version: 0, words }, now);
  await acceptReport(store, reviewer, { ...of, version: 1, note: "" }, now);
  expect(await released("2026-11-24")).toEqual([]);
  await releaseReport(store, administrator, { ...of, version: 2 }, now);
  expect(await released("2026-11-24")).toEqual([
    {
      month: "2026-10",
      agency: { zh: "alpha部", en: "Ministry alpha" },
      words,
      releasedAt: now.toISOString(),
    },
  ]);
  expect(await released("2026-11-24", "2026-11-24T03:59:59.999Z")).toEqual([]);
  expect(await released("2026-11-24", now.toISOString())).toHaveLength(1);
  expect(await released("2026-09-30")).toEqual([]);
});
