import { beforeAll, expect, test } from "vitest";
import type { BillCard } from "~/domain/records/bill-card";
import type { Phase } from "~/domain/bills/stages";
import { messagesFor } from "~/i18n/messages";
import { boardPageSize, readBoard } from "~db/queries/board";
import { listBills } from "~db/queries/bills/bill-list";
import type { Store } from "~db/store";
import { openSeededStore } from "../../support/content/seeded-store";
import { at } from "../../support/histories";
import { fillWithBills } from "../../support/made-up-bills";
import { openTestStore } from "../../support/engines/migrated-file";
import { progressSlide } from "../../support/plan/slides";
import { printedStatus } from "../../support/printed-status";

const today = at("2026-11-23");
let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});

async function cardsIn(phase: Phase, asOf: string): Promise<readonly BillCard[]> {
  const { columns } = await readBoard(store.read, at(asOf), null);
  return columns.find((column) => column.phase === phase)!.cards;
}

test("on the day of the slide the three columns hold exactly its nine bills, in its order, in its words", async () => {
  const { columns } = await readBoard(store.read, at("2017-08-17"), null);
  const words = messagesFor("zh-Hant").law.phases;
  const board = columns
    .filter((column) => ["executive", "legislative", "completed"].includes(column.phase))
    .map(({ phase, cards, total }) => ({
      phase,
      heading: words[phase].name,
      total,
      bills: cards.map((card) => ({ title: card.title.zh, printed: printedStatus(card) })),
    }));
  expect(board).toEqual(
    progressSlide.columns.map(({ phase, heading, bills }) => ({
      phase,
      heading,
      total: bills.length,
      bills: bills.map(({ title, printed }) => ({ title, printed })),
    })),
  );
});

test("beside the slide's words stands the finer stage: five of the nine had gone further than it says", async () => {
  const { columns } = await readBoard(store.read, at("2017-08-17"), null);
  const cards = columns.flatMap((column) => column.cards).filter((card) => card.plan?.list === "progress");
  const further = cards.filter(({ summary }) => summary.standing!.stage !== summary.milestone!.stage);
  expect(further.map((card) => [card.plan!.number, card.summary.standing!.stage])).toEqual([
    [5, "legislative.referred"],
    [6, "legislative.committee"],
    [7, "legislative.referred"],
    [8, "completed.in_force"],
    [9, "completed.in_force"],
  ]);
});

test("on the day of the slide the rest of the plan is in planning, by its numbers, and two earlier drafts had ended", async () => {
  const planning = await cardsIn("planning", "2017-08-17");
  expect(planning.map((card) => card.plan?.number)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  const ended = await cardsIn("ended", "2017-08-17");
  expect(ended.map((card) => `${card.slug} ${card.summary.standing!.stage}`)).toEqual([
    "civil-aviation-act-drones-2015 ended.lapsed",
    "electronic-communications-act-2016 ended.withdrawn",
  ]);
});

test("today seven of the nine are in force and two lapsed at the end of the ninth term", async () => {
  const { columns } = await readBoard(store.read, today, null);
  const nine = columns
    .flatMap((column) => column.cards)
    .filter((card) => card.plan?.list === "progress")
    .sort((a, b) => a.plan!.number - b.plan!.number);
  expect(nine.map((card) => `${card.summary.standing!.stage} ${card.summary.standing!.since.on}`)).toEqual([
    "ended.lapsed 2020-01-31",
    "completed.in_force 2020-11-01",
    "ended.lapsed 2020-01-31",
    "completed.in_force 2020-03-31",
    "completed.in_force 2019-01-01",
    "completed.in_force 2017-11-24",
    "completed.in_force 2018-04-30",
    "completed.in_force 2017-06-16",
    "completed.in_force 2017-05-01",
  ]);
  for (const card of nine) expect(card.source, card.slug).not.toBeNull();
});

test("資通安全管理法: 三讀 107.5.11, 公布 107.6.6, 施行 108.1.1", async () => {
  const card = (await cardsIn("completed", "2026-11-23")).find((each) => each.plan?.number === 5)!;
  expect(printedStatus(card)).toBe("107.6.6 已公布");
  const shown = Object.fromEntries(card.summary.steps.map((step) => [step.code, step.shown?.date.on]));
  expect(shown).toMatchObject({
    third_reading: "2018-05-11",
    promulgated: "2018-06-06",
    in_force: "2019-01-01",
  });
  expect(card.summary.effectiveSince?.on).toBe("2019-01-01");
});

test("a status names the source of the event it dates from: of the slide what only the slide says", async () => {
  const cards = await cardsIn("legislative", "2017-08-17");
  expect(cards.map((card) => [card.plan!.number, card.source!.key, card.source!.grade])).toEqual([
    [5, "digi-slides-20170817", "plan"],
    [6, "digi-slides-20170817", "plan"],
    [7, "fsc-201706070001", "official"],
  ]);
});

test("every bill stands in one column, and those with nothing on record yet are counted and not shown", async () => {
  const all = await store.read.db.select().from(store.tables.bills);
  for (const asOf of ["1999-01-01", "2015-09-24", "2016-05-05", "2017-08-16", "2017-08-17", "2026-11-23"]) {
    const { columns, unrecorded } = await readBoard(store.read, at(asOf), null);
    const shown = columns.flatMap((column) => column.cards.map((card) => card.slug));
    expect(new Set(shown).size, asOf).toBe(shown.length);
    expect(shown.length + unrecorded, asOf).toBe(all.length);
    for (const { cards, phase } of columns)
      for (const card of cards) expect(card.summary.standing?.phase, card.slug).toBe(phase);
  }
  const before = await readBoard(store.read, at("1999-01-01"), null);
  expect(before.unrecorded).toBe(all.length);
});

test("a column of more than a page is turned by itself, and its pages together hold every bill once", async () => {
  const full = await openTestStore();
  await fillWithBills(full, 120);
  const moment = at("2019-06-01");
  const { total } = await listBills(
    full.read,
    { phase: null, topic: null, agency: null, procedure: null },
    moment,
    "plan",
    1,
  );
  const first = await readBoard(full.read, moment, null);
  const largest = [...first.columns].sort((a, b) => b.total - a.total)[0]!;
  expect(largest.total).toBeGreaterThan(boardPageSize);

  const seen: string[] = [];
  for (let page = 1; page <= largest.pages; page++) {
    const { columns } = await readBoard(full.read, moment, { phase: largest.phase, page });
    const column = columns.find((each) => each.phase === largest.phase)!;
    expect([column.page, column.pages, column.total]).toEqual([page, largest.pages, largest.total]);
    seen.push(...column.cards.map((card) => card.slug));
    for (const other of columns) if (other.phase !== largest.phase) expect(other.page).toBe(1);
  }
  expect(seen).toHaveLength(largest.total);
  expect(new Set(seen).size).toBe(largest.total);
  expect(first.columns.reduce((sum, column) => sum + column.total, 0)).toBe(total);
  const beyond = await readBoard(full.read, moment, { phase: largest.phase, page: largest.pages + 1 });
  expect(beyond.columns.find((column) => column.phase === largest.phase)!.cards).toEqual([]);
});
