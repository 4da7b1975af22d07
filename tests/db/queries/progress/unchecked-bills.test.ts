import { expect } from "vitest";
import { foldBill } from "~/domain/bills/fold-bill";
import { checkBill } from "~/commands/oversight/check-bill";
import { listUncheckedBills } from "~db/queries/progress/unchecked-bills";
import type { Store } from "~db/store";
import { openProgressCase } from "../../../support/desk/progress-case";
import { onBoth } from "../../../support/engines/engines";
import { insertHistories, sampleHistories } from "../../../support/made-up-bills";
import { day } from "../../../support/histories";
import { sampleEvent } from "../../../support/sample-rows";

const slugsOn = async (store: Store, today: string, days = 14) => {
  const { total, bills } = await listUncheckedBills(store.read, day(today), days);
  expect(total).toBe(bills.length);
  return bills.map(({ slug }) => slug);
};

onBoth(
  "a bill on its way is listed once nobody has looked for more than the days, the longest first",
  async (store) => {
    const { author } = await openProgressCase(store);
    // Both were recorded on 23 November.
    expect(await slugsOn(store, "2026-12-07")).toEqual([]);
    expect(await slugsOn(store, "2026-12-08")).toEqual(["bill-1", "bill-2"]);
    await checkBill(store, author, { bill: "bill-1", note: "" }, new Date("2026-12-01T04:00:00.000Z"));
    expect(await slugsOn(store, "2026-12-08")).toEqual(["bill-2"]);
    expect(await slugsOn(store, "2026-12-16")).toEqual(["bill-2", "bill-1"]);
    expect(await slugsOn(store, "2026-12-08", 5)).toEqual(["bill-2", "bill-1"]);
  },
);

onBoth(
  "a published change counts as a look, a bill that is over needs none, and few can be asked for",
  async (store) => {
    await openProgressCase(store);
    await store.transaction(async ({ db, tables }) => {
      const later = {
        ...sampleEvent(1, 1),
        happenedOn: "2026-12-01",
        recordedAt: "2026-12-01T04:00:00.000Z",
      };
      await db.insert(tables.events).values(later);
    });
    expect(await slugsOn(store, "2026-12-08")).toEqual(["bill-2"]);
    const { total, bills } = await listUncheckedBills(store.read, day("2026-12-20"), 14, 1);
    expect([total, bills[0]]).toEqual([
      2,
      {
        slug: "bill-2",
        title: { zh: "第2號草案", en: "Bill 2" },
        stage: "executive.approved",
        lookedAt: "2026-11-23T01:00:00.000Z",
      },
    ]);
    await store.transaction(async ({ db, tables }) => {
      await db.insert(tables.events).values({
        ...sampleEvent(2, 1),
        code: "completed.promulgated",
        happenedOn: "2026-11-01",
      });
    });
    expect(await slugsOn(store, "2026-12-20")).toEqual(["bill-1"]);
  },
);

onBoth(
  "of wild histories, those that the fold puts on their way are listed, and no others",
  async (store) => {
    const histories = sampleHistories(120);
    await insertHistories(store, histories);
    const today = day("2030-01-01");
    const moving = histories.flatMap((events, index) => {
      const phase = foldBill(events, { asOf: today, known: null })?.phase;
      return phase && phase !== "completed" && phase !== "ended" ? [`made-up-${index + 1}`] : [];
    });
    expect(moving.length).toBeGreaterThan(5);
    const { bills } = await listUncheckedBills(store.read, today, 14, 500);
    expect(bills.map(({ slug }) => slug).sort()).toEqual(moving.sort());
  },
);
