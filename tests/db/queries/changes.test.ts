import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { changesPageSize, listChanges, listRecentMoves } from "~db/queries/changes";
import type { Store } from "~db/store";
import { openSeededStore } from "../../support/content/seeded-store";
import { at } from "../../support/histories";
import { fillWithBills, insertHistories, sampleHistories } from "../../support/made-up-bills";
import { openTestStore } from "../../support/engines/migrated-file";

const today = at("2026-11-23");
let seeded: Store;
beforeAll(async () => {
  seeded = await openSeededStore();
});

async function allChanges(store: Store, moment = today) {
  const first = await listChanges(store.read, moment, 1);
  const all = [...first.changes];
  for (let page = 2; page <= first.pages; page++)
    all.push(...(await listChanges(store.read, moment, page)).changes);
  return { ...first, all };
}

test("every event is a change once, newest first, and of one instant the latest day first", async () => {
  const { all, total } = await allChanges(seeded);
  const events = await seeded.read.db.select().from(seeded.tables.events);
  expect(total).toBe(events.length);
  expect(all.map((change) => change.id).sort((a, b) => a - b)).toEqual(
    events.map((event) => event.id).sort((a, b) => a - b),
  );
  const order = all.map((change) => `${change.at} ${change.date.on} ${String(change.id).padStart(6, "0")}`);
  expect(order).toEqual([...order].sort().reverse());
});

test("a change says what was recorded, of which bill by that day's title, and when it was published", async () => {
  const { changes } = await listChanges(seeded.read, at("2018-04-27"), 1);
  expect(changes.find((change) => change.slug === "civil-aviation-act-drones")).toMatchObject({
    kind: "recorded",
    at: "2026-11-23T01:00:00.000Z",
    code: "completed.partly_in_force",
    date: { on: "2018-04-27", precision: "day" },
    slug: "civil-aviation-act-drones",
    title: { zh: "民用航空法部分條文修正增訂遙控無人機專章" },
    verbatim: null,
  });
  const earlier = await listChanges(seeded.read, at("2018-04-03"), 1);
  const byThen = earlier.changes.find((change) => change.slug === "civil-aviation-act-drones");
  expect(byThen).toMatchObject({ title: { zh: "民用航空法部分條文修正草案增訂遙控無人機專章" } });
});

test("what happened after the day asked about is not among the changes", async () => {
  const { all } = await allChanges(seeded, at("2017-08-17"));
  expect(all.length).toBeGreaterThan(40);
  for (const change of all) expect(change.date.on <= "2017-08-17").toBe(true);
});

test("a retraction is a second change of the event, at its own instant, and only from then on", async () => {
  const store = await openSeededStore();
  const retractedAt = "2026-12-01T02:00:00.000Z";
  const [bill] = await store.read.db
    .select()
    .from(store.tables.bills)
    .where(eq(store.tables.bills.slug, "apec-odr-framework-study"));
  await store.transaction(({ db, tables }) =>
    db.update(tables.events).set({ retractedAt }).where(eq(tables.events.billId, bill!.id)),
  );
  const { changes, total } = await listChanges(store.read, at("2026-12-02"), 1);
  expect(changes[0]).toMatchObject({
    kind: "retracted",
    at: retractedAt,
    code: "study.planned",
    slug: "apec-odr-framework-study",
  });
  const before = await listChanges(store.read, at("2026-12-02", "2026-12-01T01:59:59.999Z"), 1);
  expect(before.total).toBe(total - 1);
  expect(before.changes.map((change) => change.kind)).not.toContain("retracted");
  const ofThat = (await allChanges(store, at("2026-12-02"))).all.filter(
    (change) => change.slug === "apec-odr-framework-study",
  );
  expect(ofThat.map((change) => change.kind)).toEqual(["retracted", "recorded"]);
});

test("pages hold fifty, together every change once, and a page beyond the last holds none", async () => {
  const store = await openTestStore();
  await fillWithBills(store, 60);
  const { all, pages, total } = await allChanges(store);
  expect(total).toBeGreaterThan(2 * changesPageSize);
  expect(pages).toBe(Math.ceil(total / changesPageSize));
  expect(new Set(all.map((change) => `${change.id} ${change.kind}`)).size).toBe(total);
  expect((await listChanges(store.read, today, 1)).changes).toHaveLength(changesPageSize);
  expect((await listChanges(store.read, today, pages + 1)).changes).toEqual([]);
});

test("with wild histories every publication and every retraction by the instant is listed, and no other", async () => {
  const store = await openTestStore();
  const histories = sampleHistories(40);
  await insertHistories(store, histories);
  const known = "2026-11-23T18:00:00.000Z";
  const { all } = await allChanges(store, at("2024-01-31", known));
  const counted = histories.flat().filter((event) => event.date.on <= "2024-01-31");
  const expected = counted.filter((event) => event.recordedAt <= known).length;
  const takenBack = counted.filter(
    (event) => event.retractedAt !== null && event.retractedAt <= known,
  ).length;
  expect(takenBack).toBeGreaterThan(5);
  expect(all.filter((change) => change.kind === "recorded")).toHaveLength(expected);
  expect(all.filter((change) => change.kind === "retracted")).toHaveLength(takenBack);
});

test("the latest moves are the newest by their own day, without what is only known to be past", async () => {
  const moves = await listRecentMoves(seeded.read, at("2017-08-17"), 4);
  const lines = moves.map(({ slug, code, date }) => `${date.on} ${slug} ${code}`);
  expect([...lines.slice(0, 2).sort(), ...lines.slice(2)]).toEqual([
    "2017-06-16 civil-aviation-act-drones executive.submitted",
    "2017-06-16 fundamental-science-technology-act completed.in_force",
    "2017-06-14 fundamental-science-technology-act completed.promulgated",
    "2017-05-26 fundamental-science-technology-act legislative.third_reading",
  ]);
});

test("what is recorded beside the stages is no move, and of one day's moves the last of a bill comes first", async () => {
  const moves = await listRecentMoves(seeded.read, at("2018-12-05"), 3);
  expect(moves.map(({ date, code }) => `${date.on} ${code}`)).toEqual([
    "2018-11-30 legislative.third_reading",
    "2018-11-30 legislative.second_reading",
    "2018-11-30 legislative.second_reading",
  ]);
});
