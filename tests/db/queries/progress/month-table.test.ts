import { expect } from "vitest";
import { endItem } from "~/commands/progress/end-item";
import { setUpItem } from "~/commands/progress/set-up-item";
import { submitReport } from "~/commands/progress/submit-report";
import { groupByAgency } from "~/domain/progress/progress-row";
import { requireReportMonth } from "~/domain/progress/report-month";
import { listOverdue, readMonthTable } from "~db/queries/progress/month-table";
import { now, october, openProgressCase, words } from "../../../support/desk/progress-case";
import { onBoth } from "../../../support/engines/engines";
import { day } from "../../../support/histories";

const today = day("2026-11-24");

onBoth("a month's table has every item with its report, its lateness and the plan", async (store) => {
  const { itemId, reporter, administrator } = await openProgressCase(store);
  await setUpItem(store, administrator, { bill: "bill-2", agency: "beta", fromMonth: "2026-10" }, now);
  await submitReport(store, reporter, { itemId, month: october, version: 0, words }, now);
  const rows = await readMonthTable(store.read, october, today);
  expect(
    rows.map(({ item, report, timeliness, plan }) => [
      item.bill.slug,
      item.agency.zh,
      report?.words.actual ?? null,
      `${timeliness.kind} ${timeliness.days}`,
      plan.verdict,
      plan.standing?.stage,
    ]),
  ).toEqual([
    ["bill-1", "alpha部", "仍在協商", "late 19", "behind", "executive.approved"],
    ["bill-2", "beta部", null, "missing 19", "undated", "executive.approved"],
  ]);
  expect(groupByAgency(rows).map(({ agency }) => agency.code)).toEqual(["beta", "alpha"]);
  expect(
    (await readMonthTable(store.read, october, today, "beta")).map(({ item }) => item.bill.slug),
  ).toEqual(["bill-2"]);
});

onBoth("a month shows the record as it was at that month's end", async (store) => {
  const { administrator } = await openProgressCase(store);
  await store.transaction(({ db, tables }) =>
    db.insert(tables.events).values({
      billId: 1,
      code: "completed.promulgated",
      moves: true,
      happenedOn: "2026-11-10",
      precisionCode: "day",
      dayOrder: 0,
      recordedAt: "2026-11-23T01:00:00.000Z",
    }),
  );
  const verdictIn = async (month: string) =>
    (await readMonthTable(store.read, requireReportMonth(month), today))[0]?.plan.verdict;
  expect([await verdictIn("2026-10"), await verdictIn("2026-11")]).toEqual(["behind", "done"]);
  expect(await verdictIn("2026-09")).toBeUndefined();
  await endItem(store, administrator, { itemId: 1, until: "2026-10" }, now);
  expect([await verdictIn("2026-10"), await verdictIn("2026-11")]).toEqual(["behind", undefined]);
});

onBoth("overdue is what is missing or came late in any month, of one agency when asked so", async (store) => {
  const { itemId, reporter } = await openProgressCase(store);
  const overdue = async (on: string, agency: string | null = null) =>
    (await listOverdue(store.read, day(on), agency)).map(
      ({ month, timeliness }) => `${month} ${timeliness.kind}`,
    );
  expect(await overdue("2026-11-05")).toEqual([]);
  expect(await overdue("2026-12-08")).toEqual(["2026-10 missing", "2026-11 missing"]);
  await submitReport(store, reporter, { itemId, month: october, version: 0, words }, now);
  expect(await overdue("2026-12-08", "alpha")).toEqual(["2026-10 late", "2026-11 missing"]);
  expect(await overdue("2026-12-08", "beta")).toEqual([]);
});
