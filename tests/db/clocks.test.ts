/** The lists of clocks on the seeded records, and on tables made for a case. */
import path from "node:path";
import { expect, test } from "vitest";
import { clockPageSize, listClocks, listSoonClocks } from "~db/queries/clocks/listed-clocks";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { readContent } from "~db/seed/read-content";
import { seedContent } from "~db/seed/seed";
import type { Store } from "~db/store";
import { checkEffect, type EffectVerdict } from "~/domain/clocks/effect-check";
import { clocksOfBill } from "~/domain/clocks/bill-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { copyContent } from "../support/content/content-folder";
import { at } from "../support/histories";
import { openTestStore } from "../support/engines/migrated-file";
import { insertBill, recordedAt, sampleEvent } from "../support/sample-rows";

async function seeded(): Promise<Store> {
  const store = await openTestStore();
  await seedContent(store, path.resolve("content"));
  return store;
}

/** 公布→施行 in days of the master table, and how the day is set. */
const actsInForce: Readonly<Record<string, readonly [days: number, verdict: EffectVerdict]>> = {
  "telecommunications-management-act": [371 + 123, "set_by_order"],
  "civil-aviation-act-drones": [706, "partly_by_order"],
  "cyber-security-management-act": [209, "set_by_order"],
  "statute-for-industrial-innovation-2017": [2, "agrees"],
  "fintech-experimentation-act": [89, "set_by_order"],
  "fundamental-science-technology-act": [2, "agrees"],
  "vat-act-2016": [124, "set_by_order"],
};

test("for each of the seven acts in force, promulgation to effect agrees with the record, or an order sets the day", async () => {
  const { read } = await seeded();
  for (const [slug, [days, verdict]] of Object.entries(actsInForce)) {
    const dossier = (await findBillDossier(read, slug, at("2026-11-24")))!;
    const check = checkEffect(
      dossier.history,
      dossier.commencements.map((commencement) => commencement.rule),
    )!;
    expect([slug, check.verdict, check.days]).toEqual([slug, verdict, days]);
    if (check.computedOn) expect(check.effectiveOn[0]).toBe(check.computedOn);
    if (verdict !== "agrees") expect(check.orderedOn.length).toBeGreaterThan(0);
  }
});

test("an order that is not on record leaves the day of effect open, and a wrong day is said to differ", async () => {
  const { read } = await seeded();
  const open = (await findBillDossier(read, "cyber-security-management-act-2025", at("2026-11-24")))!;
  expect(checkEffect(open.history, ["by_order"])).toMatchObject({
    verdict: "not_on_record",
    computedOn: null,
  });
  const act = (await findBillDossier(read, "vat-act-2016", at("2026-11-24")))!;
  expect(checkEffect(act.history, ["on_promulgation"])?.verdict).toBe("differs");
});

test("on 10 January 2018 five bills run to the end of term 9, and a third reading waits with its start unknown", async () => {
  const { read } = await seeded();
  const list = await listClocks(read, at("2018-01-10"), null, 1);
  expect(list.rows.map(({ slug, clock }) => [slug, clock.rule])).toEqual(
    expect.arrayContaining([
      ["copyright-act-full-revision", "term_lapse"],
      ["telecommunications-management-act", "term_lapse"],
    ]),
  );
  expect(list.rows.filter(({ clock }) => clock.rule === "term_lapse")).toHaveLength(5);
  const unknown = await listClocks(read, at("2018-01-10"), "unknown", 1);
  expect(unknown.rows.map(({ slug, clock }) => [slug, clock.rule])).toEqual([
    ["fintech-experimentation-act", "promulgation"],
    ["fintech-experimentation-act", "reconsideration.request"],
  ]);
});

test("the negotiation of the telecommunications bill is in the list after its month", async () => {
  const { read } = await seeded();
  const list = await listClocks(read, at("2019-05-30"), "overdue", 1);
  expect(list.rows.map(({ slug, clock }) => [slug, clock.rule])).toContainEqual([
    "telecommunications-management-act",
    "negotiation",
  ]);
});

test("the list shows of a bill what its own page shows", async () => {
  const { read } = await seeded();
  const moment = at("2019-05-10");
  const list = await listClocks(read, moment, null, 1);
  expect(list.rows.length).toBeGreaterThan(0);
  for (const { slug, clock } of list.rows.filter((row) => row.kind === "bill")) {
    const dossier = (await findBillDossier(read, slug, moment))!;
    const subject = {
      procedure: dossier.card.procedure,
      commencements: dossier.commencements.map((commencement) => commencement.rule),
    };
    expect(clocksOfBill(dossier.history, moment, subject, weekendsOnly)).toContainEqual(clock);
  }
});

test("what is over stays in its list for a year", async () => {
  const { read } = await seeded();
  const slugs = async (asOf: string) =>
    (await listClocks(read, at(asOf), "met", 1)).rows
      .filter(({ clock }) => clock.rule === "term_lapse")
      .map(({ slug }) => slug);
  expect(await slugs("2020-06-01")).toContain("copyright-act-full-revision");
  expect(await slugs("2021-06-01")).not.toContain("copyright-act-full-revision");
});

test("the board's short list has the term's end a month before it, and nothing half a year before", async () => {
  const { read } = await seeded();
  const soon = await listSoonClocks(read, at("2019-12-20"), 60, 5);
  expect(soon.map(({ slug, clock }) => [slug, clock.rule, clock.daysLeft])).toEqual([
    ["copyright-act-full-revision", "term_lapse", 42],
  ]);
  expect(await listSoonClocks(read, at("2019-07-01"), 60, 5)).toEqual([]);
});

test("what was not yet published at the known instant runs no clock", async () => {
  const { read } = await seeded();
  const list = await listClocks(read, at("2018-01-10", "2026-11-01T00:00:00.000Z"), null, 1);
  expect(list).toMatchObject({ rows: [], total: 0, counts: { running: 0 } });
});

test("a list is turned page by page", async () => {
  const store = await openTestStore();
  await store.transaction(async (within) => {
    for (let index = 0; index < clockPageSize + 3; index += 1) {
      const billId = await insertBill(within, `bill-${index}`);
      await within.db
        .insert(within.tables.billTitles)
        .values({ billId, recordedAt, zh: `案${index}`, en: `Bill ${index}`, enOfficial: false });
      await within.db
        .insert(within.tables.events)
        .values({ ...sampleEvent(billId), code: "legislative.referred", happenedOn: "2018-01-05" });
    }
  });
  const first = await listClocks(store.read, at("2018-02-01"), "running", 1);
  const second = await listClocks(store.read, at("2018-02-01"), "running", 2);
  expect([first.total, first.pages, first.rows.length, second.rows.length]).toEqual([53, 2, 50, 3]);
  const slugs = new Set([...first.rows, ...second.rows].map((row) => row.slug));
  expect(slugs.size).toBe(53);
});

test("an experiment's clocks stand among those of bills", async () => {
  const store = await seeded();
  await store.transaction(async ({ db, tables }) => {
    const bills = await db.select().from(tables.bills);
    const values = { slug: "some-experiment", recordedAt };
    const [row] = await db.insert(tables.experiments).values(values).returning();
    await db.insert(tables.experimentFacts).values({
      experimentId: row!.id,
      actBillId: bills.find((bill) => bill.slug === "fintech-experimentation-act")!.id,
      channel: "sandbox",
      titleZh: "某實驗",
      titleEn: "Some experiment",
      proseZh: "白話",
      proseEn: "Plain",
      recordedAt,
    });
    await db.insert(tables.experimentEvents).values({
      experimentId: row!.id,
      code: "started",
      happenedOn: "2019-04-30",
      precisionCode: "day",
      dayOrder: 1,
      recordedAt,
    });
  });
  const { rows } = await listClocks(store.read, at("2020-01-02"), "running", 1);
  expect(rows.filter((row) => row.slug === "some-experiment").map(({ clock }) => clock.rule)).toEqual([
    "fintech.extension_request",
    "fintech.term",
    "fintech.cap",
  ]);
  const then = await listClocks(store.read, at("2020-01-02", "2026-11-22T00:00:00.000Z"), "running", 1);
  expect(then.rows).toEqual([]);
});

function contentWith(change: (text: string) => string): string {
  const content = copyContent();
  const file = "bills/fintech-experimentation-act.md";
  content.write(file, change(content.read(file)));
  return content.folder;
}
test("a clock that starts in the future stops the seed, with the name of its file", async () => {
  const folder = contentWith((text) =>
    text.replace('recorded: "2026-11-23T01:00:00.000Z"', 'recorded: "2017-12-28T10:00:00.000Z"'),
  );
  await expect(readContent(folder)).rejects.toThrow(
    /fintech-experimentation-act\.md.*after this record was published/s,
  );
});

test("a notice that opens after it closed stops the seed, with the name of its file", async () => {
  const closed = `  - on: "2017-01-02"\n    stage: beside.notice_closed\n    sources:\n      - source: baker-insurtech\n        grade: secondary\n`;
  const folder = contentWith((text) => text.replace("events:\n", `events:\n${closed}`));
  await expect(readContent(folder)).rejects.toThrow(/fintech-experimentation-act\.md.*after it has ended/s);
});
