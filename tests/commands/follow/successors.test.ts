import { expect } from "vitest";
import { tellFollowers } from "~/commands/follow/tell-followers";
import { listPastYear } from "~db/queries/follow/past-year";
import { recordKinds } from "~db/records/record-kind";
import { day } from "../../support/histories";
import { later, now, openDesk, seededAt } from "../../support/desk/desk";
import { onBoth } from "../../support/engines/engines";
import { follow, publish } from "../../support/follow/followed";
import { insertBill } from "../../support/sample-rows";
import { eventOf } from "../../support/desk/desk";

onBoth("who follows a bill of an earlier term is told of the one that goes on with it", async (store) => {
  const desk = await openDesk(store);
  await store.transaction(async (within) => {
    for (const slug of ["next-act", "last-act"]) {
      const billId = await insertBill(within, slug);
      await within.db
        .insert(within.tables.billTitles)
        .values({ billId, zh: slug, en: slug, enOfficial: false, recordedAt: seededAt });
    }
    const relation = recordKinds.relation.shape;
    for (const [from, to] of [
      ["next-act", "some-act"],
      ["last-act", "next-act"],
    ])
      await recordKinds.relation.insert(within, relation.parse({ from, to, kind: "prior_term" }), seededAt);
  });
  await follow(store, {}, now);
  await publish(
    desk,
    "major",
    later(1),
    eventOf("legislative.first_reading", "2020-03-06", { bill: "last-act" }),
  );
  await tellFollowers(store, later(2));
  const { db, tables } = store.read;
  expect((await db.select().from(tables.notices)).map(({ itemKey }) => itemKey)).toEqual([
    expect.stringMatching(/^set-\d+\/last-act$/),
  ]);
  const year = await listPastYear(
    store.read,
    { kind: "bill", key: "some-act" },
    { asOf: day("2026-11-25"), known: null },
  );
  expect(year.map(({ bill }) => bill.slug)).toContain("last-act");
});
