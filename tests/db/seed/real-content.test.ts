import { expect, test } from "vitest";
import { isStageCode } from "~/domain/bills/stages";
import { readContent } from "~db/seed/read-content";
import type { BillRecord } from "~db/seed/record-shapes";
import { seedContent } from "~db/seed/seed";
import { contentFolder } from "../../support/content/content-folder";
import { openTestStore } from "../../support/engines/migrated-file";
import { progressSlide, scheduleSlide, seedTimeline } from "../../support/plan/slides";

const content = await readContent(contentFolder);
const bySlug = new Map(content.bills.map((bill) => [bill.slug, bill]));
const billOf = (slug: string): BillRecord => {
  const bill = bySlug.get(slug);
  if (!bill) throw new Error(`No file of ${slug}`);
  return bill;
};
const firstTitles = new Map(content.bills.map((bill) => [bill.facts.titles[0]!.zh, bill]));

test("the content folder seeds: every bill, event and source of it is in the database", async () => {
  const store = await openTestStore();
  const { db, tables } = store.read;
  const { inserted } = await seedContent(store, contentFolder);
  expect(inserted).toBeGreaterThanOrEqual(content.bills.length);

  const events = content.bills.flatMap((bill) => bill.facts.events);
  expect(await db.select().from(tables.bills)).toHaveLength(content.bills.length);
  expect(await db.select().from(tables.events)).toHaveLength(events.length);
  expect(await db.select().from(tables.eventSources)).toHaveLength(
    events.flatMap((event) => event.sources).length,
  );
  expect(await db.select().from(tables.sources)).toHaveLength(Object.keys(content.sources).length);
  expect(store.siteVersion()).toBe(1);
});

test("the twelve keys of the real histories are slugs", () => {
  expect(seedTimeline.bills).toHaveLength(12);
  for (const { key } of seedTimeline.bills) expect(bySlug.has(key), key).toBe(true);
});

/** What the real histories call a step, in codes. */
const codesOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^預告完成/, ["beside.notice_closed"]],
  [/^預告/, ["planning.notice"]],
  [/^報院/, ["executive.submitted"]],
  [/^行政院會通過/, ["executive.approved"]],
  [/^函請立法院審議/, ["legislative.sent"]],
  [/^一讀\/付委/, ["legislative.first_reading", "legislative.referred"]],
  [/^委員會審查/, ["legislative.committee"]],
  [/^黨團協商/, ["legislative.negotiation"]],
  [/^二讀/, ["legislative.second_reading"]],
  [/^三讀/, ["legislative.third_reading"]],
  [/^總統公布/, ["completed.promulgated"]],
  [/^施行/, ["completed.in_force", "completed.partly_in_force"]],
  [/^屆期不續審/, ["ended.lapsed"]],
];
/** Recorded on these pages as another bill's: an earlier draft, or a later amendment with a page of its own. */
const ofAnotherBill = ["beside.predecessor", "beside.other_amendment"];

test("each of the 119 events of the real histories stands in the file of its bill, on its day, as what it was", () => {
  let events = 0;
  for (const { key, events: real } of seedTimeline.bills)
    for (const { date, stage } of real) {
      events += 1;
      const onThatDay = billOf(key).facts.events.filter((event) => event.on === date);
      const codes = codesOf.find(([words]) => words.test(stage))?.[1] ?? [];
      const found = onThatDay.filter(
        (event) => codes.includes(event.stage) || ofAnotherBill.includes(event.stage),
      );
      expect(found.length, `${key}: ${date} ${stage}`).toBeGreaterThan(0);
    }
  expect(events).toBe(119);
});

test("the grades of the real histories are kept: what is verified is official, what only the slide says is not", () => {
  const gradeOf: Readonly<Record<string, readonly string[]>> = {
    V: ["official", "derived"],
    S: ["secondary"],
    D: ["derived"],
    SEED: ["plan"],
  };
  for (const { key, events } of seedTimeline.bills)
    for (const { date, stage, conf } of events) {
      const grades = billOf(key)
        .facts.events.filter((event) => event.on === date)
        .flatMap((event) => event.sources.map((source) => source.grade));
      const fits = grades.some((grade) => gradeOf[conf]!.includes(grade));
      expect(fits, `${key}: ${date} ${stage} is ${conf}, here ${grades.join(", ")}`).toBe(true);
    }
});

test("every title of the progress slide is the first title of a bill, and their plan numbers are 1 to 9 in its order", () => {
  const titles = progressSlide.columns.flatMap((column) => column.bills.map((bill) => bill.title));
  const plans = titles.map((title) => firstTitles.get(title)?.facts.plan);
  expect(plans.map((plan) => plan?.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(new Set(plans.map((plan) => plan?.list))).toEqual(new Set(["progress"]));
});

test("every title of the schedule is the first title of a record, numbered 10 to 19, with the quarter it names", () => {
  const items = scheduleSlide.groups.flatMap(({ quarter, items }) =>
    items.map((item) => ({ ...item, quarter })),
  );
  const records = items.map((item) => firstTitles.get(item.title)?.facts);
  expect(records.map((facts) => facts?.plan?.number)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  expect(new Set(records.map((facts) => facts?.plan?.list))).toEqual(new Set(["schedule"]));
  expect(records.map((facts) => facts?.plan?.due ?? null)).toEqual(items.map((item) => item.quarter));
  expect(records.map((facts) => facts?.procedure)).toEqual(items.map((item) => item.procedure));
});

test("where the slide gives a day, that day is an event of the bill", () => {
  for (const { title, on } of progressSlide.columns.flatMap((column) => column.bills)) {
    const events = firstTitles.get(title)!.facts.events;
    if (on)
      expect(
        events.map((event) => event.on),
        title,
      ).toContain(on);
    else
      expect(
        events.some((event) => event.on === "by 2017-08-17" && event.verbatim === "已審竣"),
        title,
      ).toBe(true);
  }
});

test("every record has at least one move, and plain words of at most three sentences", () => {
  for (const { slug, facts, prose } of content.bills) {
    expect(
      facts.events.some((event) => isStageCode(event.stage)),
      slug,
    ).toBe(true);
    expect(prose.plainZh.match(/[。！？]/g)?.length, slug).toBeLessThanOrEqual(3);
    expect(prose.plainEn.match(/[.!?](\s|$)/g)?.length, slug).toBeLessThanOrEqual(3);
  }
});
