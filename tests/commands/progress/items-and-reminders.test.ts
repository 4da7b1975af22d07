import { expect } from "vitest";
import { changeSettings } from "~/commands/oversight/change-settings";
import { checkBill } from "~/commands/oversight/check-bill";
import { endItem } from "~/commands/progress/end-item";
import type { Outcome } from "~/commands/progress/outcome";
import { remindDue } from "~/commands/progress/remind-due";
import { setUpItem } from "~/commands/progress/set-up-item";
import { submitReport } from "~/commands/progress/submit-report";
import { listItems } from "~db/queries/progress/items";
import { readSettings } from "~db/queries/progress/settings";
import type { Store } from "~db/store";
import { now, october, openProgressCase, words } from "../../support/desk/progress-case";
import { onBoth } from "../../support/engines/engines";
import { day } from "../../support/histories";

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.problems.map(({ code, field }) => (field ? `${code} ${field}` : code));

async function remindersIn({ read: { db, tables } }: Store): Promise<unknown[]> {
  const rows = await db.select().from(tables.outbox).orderBy(tables.outbox.id);
  return rows.map(({ topic, payload }) => ({ topic, ...(JSON.parse(payload) as object) }));
}

onBoth("a missing report is reminded of once for its due day, from that day on", async (store) => {
  const { itemId } = await openProgressCase(store);
  expect(await remindDue(store, new Date("2026-11-04T04:00:00.000Z"))).toBe(0);
  expect(await remindDue(store, new Date("2026-11-05T04:00:00.000Z"))).toBe(1);
  expect(await remindDue(store, new Date("2026-11-05T05:00:00.000Z"))).toBe(0);
  expect(await remindDue(store, now)).toBe(0);
  expect(await remindersIn(store)).toEqual([
    {
      topic: "progress.reminder",
      item: itemId,
      bill: "bill-1",
      agency: "alpha",
      month: "2026-10",
      dueOn: "2026-11-05",
    },
  ]);
  expect(await remindDue(store, new Date("2026-12-08T04:00:00.000Z"))).toBe(1);
});

onBoth("what was sent in is not reminded of; a due day that moved is another one", async (store) => {
  const made = await openProgressCase(store);
  const { reporter, administrator, itemId } = made;
  await remindDue(store, now);
  await changeSettings(
    store,
    administrator,
    { "progress.due_day": "10", "bills.unchecked_days": "14", reason: "試" },
    now,
  );
  expect(await remindDue(store, now)).toBe(1);
  await submitReport(store, reporter, { itemId, month: october, version: 0, words }, now);
  await changeSettings(
    store,
    administrator,
    { "progress.due_day": "12", "bills.unchecked_days": "14", reason: "試" },
    now,
  );
  expect(await remindDue(store, now)).toBe(0);
});

onBoth("an item is set up once for a bill and an agency, by an administrator", async (store) => {
  const { administrator, reviewer, itemId } = await openProgressCase(store);
  const item = { bill: "bill-1", agency: "alpha", fromMonth: "115.12" };
  expect(codesOf(await setUpItem(store, reviewer, item, now))).toEqual(["forbidden"]);
  expect(codesOf(await setUpItem(store, administrator, item, now))).toEqual(["progress.item_twice bill"]);
  expect((await setUpItem(store, administrator, { ...item, agency: "beta" }, now)).ok).toBe(true);
  expect(
    codesOf(await setUpItem(store, administrator, { bill: "x", agency: "", fromMonth: "?" }, now)),
  ).toEqual(["progress.choose bill", "progress.choose agency", "progress.month_unreadable fromMonth"]);
  await endItem(store, administrator, { itemId, until: "2026-11" }, now);
  expect((await setUpItem(store, administrator, item, now)).ok).toBe(true);
  const items = await listItems(store.read, {}, day("2026-11-24"));
  expect(items.map(({ agency, fromMonth, untilMonth }) => [agency.code, fromMonth, untilMonth])).toEqual([
    ["alpha", "2026-10", "2026-11"],
    ["alpha", "2026-12", null],
    ["beta", "2026-12", null],
  ]);
});

onBoth("an item ends once, and not before it began", async (store) => {
  const { administrator, author, itemId } = await openProgressCase(store);
  const end = (until: string, who = administrator) => endItem(store, who, { itemId, until }, now);
  expect(codesOf(await end("2026-11", author))).toEqual(["forbidden"]);
  expect(codesOf(await end("2026-09"))).toEqual(["progress.ends_before until"]);
  expect(codesOf(await end("soon"))).toEqual(["progress.month_unreadable until"]);
  expect((await end("2026-10")).ok).toBe(true);
  expect(codesOf(await end("2026-11"))).toEqual(["progress.item_ended"]);
  expect(codesOf(await endItem(store, administrator, { itemId: 999, until: "2026-11" }, now))).toEqual([
    "progress.item_unknown",
  ]);
});

onBoth(
  "settings change for an administrator only, all of a form or none, and only what differs is logged",
  async (store) => {
    const { administrator, reviewer } = await openProgressCase(store);
    const typed = { "progress.due_day": "10", "bills.unchecked_days": "14", reason: "配合院會" };
    expect(codesOf(await changeSettings(store, reviewer, typed, now))).toEqual(["forbidden"]);
    expect(
      codesOf(await changeSettings(store, administrator, { ...typed, "bills.unchecked_days": "0" }, now)),
    ).toEqual(["setting.out_of_range bills.unchecked_days"]);
    expect((await readSettings(store.read))["progress.due_day"]).toBe(5);
    await changeSettings(store, administrator, typed, now);
    expect((await readSettings(store.read))["progress.due_day"]).toBe(10);
    const { db, tables } = store.read;
    const entries = await db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);
    expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
      ["progress.item_set_up", "progress_item:1"],
      ["setting.changed", "setting:progress.due_day"],
    ]);
  },
);

onBoth("a check of a bill is noted with who looked; a reporter checks none", async (store) => {
  const { author, reporter } = await openProgressCase(store);
  expect(codesOf(await checkBill(store, reporter, { bill: "bill-1", note: "" }, now))).toEqual(["forbidden"]);
  expect(codesOf(await checkBill(store, author, { bill: "no-such", note: "" }, now))).toEqual([
    "progress.choose bill",
  ]);
  await checkBill(store, author, { bill: "bill-1", note: " 院會議程 " }, now);
  const { db, tables } = store.read;
  expect(await db.select().from(tables.billChecks)).toMatchObject([
    { checkedAt: now.toISOString(), checkedBy: author.staffId, note: "院會議程" },
  ]);
});
