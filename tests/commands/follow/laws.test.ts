import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { tellFollowers } from "~/commands/follow/tell-followers";
import { recordKinds } from "~db/records/record-kind";
import type { Store } from "~db/store";
import { type Desk, eventOf, later, now, openDesk, seededAt } from "../../support/desk/desk";
import { onBoth } from "../../support/engines/engines";
import { follow, publish } from "../../support/follow/followed";
import { insertBill } from "../../support/sample-rows";

/** `some-act` and `its-amendment` are of one law, `its-rules` were issued under it, `other-act` is of another. */
async function openLaws(store: Store): Promise<Desk> {
  const desk = await openDesk(store);
  const laws = {
    "some-act": ["某法", null],
    "its-amendment": ["某法", "A0000001"],
    "its-rules": ["某法施行細則", "A0000002"],
    "other-act": ["他法", "B0000001"],
  } as const;
  await store.transaction(async (within) => {
    const { billFacts, bills, billTitles } = within.tables;
    for (const [slug, [lawName, mojCode]] of Object.entries(laws)) {
      if (slug !== "some-act") {
        const billId = await insertBill(within, slug);
        const title = { zh: `${lawName}修正`, en: `${slug} (amendment)`, enOfficial: false };
        await within.db.insert(billTitles).values({ billId, ...title, recordedAt: seededAt });
      }
      const [bill] = await within.db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
      await within.db.update(billFacts).set({ lawName, mojCode }).where(eq(billFacts.billId, bill!.id));
    }
    const requires = { from: "some-act", to: "its-rules", kind: "requires" };
    await recordKinds.relation.insert(within, recordKinds.relation.shape.parse(requires), seededAt);
  });
  return desk;
}

async function toldItems({ read: { db, tables } }: Store): Promise<string[]> {
  const rows = await db.select().from(tables.notices).orderBy(asc(tables.notices.id));
  return rows.map(({ itemKey }) => itemKey.split("/")[1]!);
}

onBoth(
  "a change on each of two bills of a law is one item each for who follows it, told once",
  async (store) => {
    const desk = await openLaws(store);
    await follow(store, { kind: "law", key: "某法" }, now);
    await follow(store, { kind: "bill", key: "its-amendment", frequency: "weekly" }, now);
    const first = eventOf("legislative.third_reading", "2017-06-30");
    const second = eventOf("legislative.first_reading", "2025-03-06", { bill: "its-amendment" });
    const other = eventOf("legislative.first_reading", "2025-03-06", { bill: "other-act" });
    await publish(desk, "major", later(1), first);
    await publish(desk, "major", later(2), second, other);
    await publish(desk, "minor", later(3), eventOf("legislative.referred", "2017-06-20"));
    await tellFollowers(store, later(4));
    await store.transaction((within) => within.db.update(within.tables.outbox).set({ doneAt: null }));
    await tellFollowers(store, later(5));
    expect(await toldItems(store)).toEqual(["some-act", "its-amendment"]);
  },
);

onBoth(
  "a regulation under the law is told of, and a bill that joins the law later as well",
  async (store) => {
    const desk = await openLaws(store);
    await follow(store, { kind: "law", key: "A0000001" }, now);
    await publish(desk, "major", later(1), eventOf("regulation.issued", "2018-11-21", { bill: "its-rules" }));
    await tellFollowers(store, later(2));
    const { bills, billFacts } = store.tables;
    const [other] = await store.read.db.select().from(bills).where(eq(bills.slug, "other-act"));
    const joins = { lawName: "某法", mojCode: null };
    await store.transaction((within) =>
      within.db.update(billFacts).set(joins).where(eq(billFacts.billId, other!.id)),
    );
    await publish(
      desk,
      "major",
      later(3),
      eventOf("executive.approved", "2026-01-08", { bill: "other-act" }),
    );
    await tellFollowers(store, later(4));
    expect(await toldItems(store)).toEqual(["its-rules", "other-act"]);
  },
);

onBoth("who asks by its number and again by its name follows one thing", async (store) => {
  await openLaws(store);
  for (const key of ["A0000001", "某法"]) await follow(store, { kind: "law", key }, now);
  const rows = await store.read.db.select().from(store.tables.subscriptions);
  expect(rows.map(({ key, endedAt }) => [key, endedAt === null])).toEqual([
    ["A0000001", false],
    ["A0000001", true],
  ]);
});
