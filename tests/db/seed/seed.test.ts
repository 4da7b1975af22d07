import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { eventNames } from "~/i18n/event-names";
import { seedContent } from "~db/seed/seed";
import { contentFolder, copyContent } from "../../support/content/content-folder";
import { dumpOf } from "../../support/content/dump";
import { openSeededStore } from "../../support/content/seeded-store";
import { openTestStore } from "../../support/engines/migrated-file";

const fintech = "bills/fintech-experimentation-act.md";

test("seeding twice changes nothing, in any table", async () => {
  const store = await openSeededStore();
  const before = await dumpOf(store);
  expect(before.bills!.length).toBeGreaterThan(20);
  expect(await seedContent(store, contentFolder)).toEqual({ inserted: 0 });
  expect(await dumpOf(store)).toEqual(before);
  expect(store.siteVersion()).toBe(1);
});

test("two installations seeded from the same content hold the same", async () => {
  const [one, other] = [await openTestStore(), await openTestStore()];
  for (const store of [one, other]) await seedContent(store, contentFolder);
  expect(await dumpOf(one)).toEqual(await dumpOf(other));
});

test("what staff have changed since the first seed stays, whatever the file says", async () => {
  const store = await openSeededStore();
  const { tables } = store;
  await store.transaction(async ({ db }) => {
    const [bill] = await db
      .select()
      .from(tables.bills)
      .where(eq(tables.bills.slug, "fintech-experimentation-act"));
    const id = bill!.id;
    await db
      .update(tables.billFacts)
      .set({ plainZh: "改過的說明。", mojCode: null })
      .where(eq(tables.billFacts.billId, id));
    await db.update(tables.billTitles).set({ en: "A better title" }).where(eq(tables.billTitles.billId, id));
    await db
      .update(tables.events)
      .set({ retractedAt: "2026-12-01T02:00:00.000Z" })
      .where(eq(tables.events.billId, id));
    await db.update(tables.agencyNames).set({ en: "FSC" }).where(eq(tables.agencyNames.agencyCode, "fsc"));
    await db
      .update(tables.sources)
      .set({ titleEn: "Slides" })
      .where(eq(tables.sources.key, "digi-slides-20170817"));
  });
  const changed = recordsOf(await dumpOf(store));

  const content = copyContent();
  content.edit(fintech, '"2018-04-30"', '"2018-05-30"');
  content.edit(fintech, "number: 7", "number: 77");
  await seedContent(store, content.folder);
  expect(recordsOf(await dumpOf(store))).toEqual(changed);
});

/** Without the search index, which follows the records at every start, and the version that it moves. */
function recordsOf(dump: Awaited<ReturnType<typeof dumpOf>>) {
  return Object.fromEntries(Object.entries(dump).filter(([table]) => !/^search|^siteVersions$/.test(table)));
}

test("a record added to the folder later is inserted alone, with its relations, and the site has a new version", async () => {
  const store = await openSeededStore();
  const before = await dumpOf(store);
  const content = copyContent();
  const text = content
    .read("bills/electronic-communications-act-2016.md")
    .replace("relations: []", "relations:\n  - kind: leads_to\n    to: digital-communications-act");
  content.write("bills/a-later-record.md", text);

  expect(await seedContent(store, content.folder)).toEqual({ inserted: 1 });
  expect(store.siteVersion()).toBe(2);
  const after = await dumpOf(store);
  const added = Object.fromEntries(
    Object.entries(after)
      .map(([table, rows]) => [table, rows.filter((row) => !before[table]!.includes(row)).length] as const)
      .filter(([, count]) => count > 0),
  );
  expect(added).toEqual({
    bills: 1,
    billFacts: 1,
    billTitles: 1,
    billTopics: 1,
    relations: 1,
    events: 2,
    eventSources: 2,
    searchDocuments: 3,
    searchTexts: 3,
    siteVersions: 1,
  });
});

test("same-day events keep the order of the file", async () => {
  const store = await openSeededStore();
  const { db, tables } = store.read;
  const rows = await db
    .select({ code: tables.events.code, verbatim: tables.events.verbatim })
    .from(tables.events)
    .innerJoin(tables.bills, eq(tables.bills.id, tables.events.billId))
    .where(eq(tables.events.happenedOn, "2018-05-11"))
    .orderBy(tables.bills.slug, tables.events.dayOrder);
  expect(rows).toEqual([
    { code: "legislative.second_reading", verbatim: "二讀(廣泛討論)" },
    { code: "legislative.second_reading", verbatim: "二讀(逐條討論)" },
    { code: "legislative.third_reading", verbatim: null },
    { code: "regulation.issued", verbatim: null },
  ]);
});

test("of two that seed an empty database at once, one finds it done", async () => {
  const store = await openTestStore();
  const counts = await Promise.all([1, 2].map(() => seedContent(store, contentFolder, eventNames)));
  expect(counts.map(({ inserted }) => inserted > 0).sort()).toEqual([false, true]);
  expect(await dumpOf(store)).toEqual(await dumpOf(await openSeededStore()));
});
