import { beforeAll, expect, test } from "vitest";
import { type BillFilter, type Facet, listFacetCodes } from "~db/queries/bills/bill-facets";
import { billListPageSize, billSorts, listBills } from "~db/queries/bills/bill-list";
import type { Store } from "~db/store";
import { openSeededStore } from "../../../support/content/seeded-store";
import { at } from "../../../support/histories";
import { fillWithBills } from "../../../support/made-up-bills";
import { openTestStore } from "../../../support/engines/migrated-file";

const everything: BillFilter = { phase: null, topic: null, agency: null, procedure: null };
const today = at("2026-11-23");
let seeded: Store;
let full: Store;
beforeAll(async () => {
  seeded = await openSeededStore();
  full = await openTestStore();
  await fillWithBills(full, 120);
});

/** Counts beside the choices of every facet against the lists that the choices give, under some other choices. */
async function expectHonestCounts(store: Store, filter: BillFilter, asOf: string): Promise<number> {
  const { facets } = await listBills(store.read, filter, at(asOf), "plan", 1);
  let checked = 0;
  for (const facet of Object.keys(facets) as Facet[])
    for (const { code, count } of facets[facet]) {
      const chosen = await listBills(store.read, { ...filter, [facet]: code }, at(asOf), "plan", 1);
      expect(chosen.total, `${facet}=${code} beside ${JSON.stringify(filter)} on ${asOf}`).toBe(count);
      checked += count;
    }
  return checked;
}

test("each count beside a choice is the length of the list that the choice gives", async () => {
  for (const asOf of ["2015-10-01", "2017-08-17", "2019-06-01", "2022-08-01", "2026-11-23"])
    await expectHonestCounts(seeded, everything, asOf);
  expect(await expectHonestCounts(seeded, everything, "2026-11-23")).toBeGreaterThan(50);
  for (const asOf of ["2016-09-01", "2019-06-01"]) await expectHonestCounts(full, everything, asOf);
});

test("also when other facets are chosen already", async () => {
  for (const filter of [
    { ...everything, phase: "completed" },
    { ...everything, procedure: "statute", topic: "smart-connectivity" },
    { ...everything, agency: "moea", phase: "ended" },
  ] as BillFilter[])
    await expectHonestCounts(seeded, filter, "2026-11-23");
  await expectHonestCounts(full, { ...everything, topic: "second", agency: "alpha" }, "2019-06-01");
});

test("a list holds exactly the bills that every chosen facet fits", async () => {
  const { cards, total } = await listBills(
    seeded.read,
    { ...everything, phase: "completed", agency: "moea" },
    today,
    "plan",
    1,
  );
  expect(cards.filter((card) => card.procedure === "statute").map((card) => card.slug)).toEqual([
    "statute-for-industrial-innovation-2017",
    "unmanned-vehicles-experimentation-act",
    "company-act-2018",
    "sme-development-act-2024",
  ]);
  for (const card of cards)
    expect([card.summary.standing?.phase, card.lead?.code]).toEqual(["completed", "moea"]);
  expect(total).toBe(cards.length);
});

test("phases and procedures are all offered in their order, agencies only where they lead a bill that day", async () => {
  const { facets } = await listBills(seeded.read, everything, at("2017-08-17"), "plan", 1);
  expect(facets.phase.map(({ code, name }) => [code, name])).toEqual(
    ["planning", "executive", "legislative", "completed", "ended"].map((code) => [code, null]),
  );
  expect(facets.procedure.map(({ code }) => code)).toEqual(["statute", "regulation", "study"]);
  expect(facets.topic).toHaveLength(11);
  expect(facets.agency.map(({ code }) => code).sort()).toEqual(
    ["ncc", "moea", "motc", "ey-cyber", "fsc", "most", "mof"].sort(),
  );
});

test("a filter that fits nothing gives an empty first page and not an error", async () => {
  const list = await listBills(seeded.read, { ...everything, agency: "nobody" }, today, "title", 1);
  expect([list.total, list.pages, list.cards]).toEqual([0, 1, []]);
});

test("by the plan: its numbers first, then the rest by their slugs", async () => {
  const { cards } = await listBills(seeded.read, everything, today, "plan", 1);
  const numbers = cards.map((card) => card.plan?.number ?? null);
  expect(numbers.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(new Set(numbers.slice(20))).toEqual(new Set([null]));
  const rest = cards.slice(20).map((card) => card.slug);
  expect(rest).toEqual([...rest].sort());
});

test("by the latest move, newest or oldest first; one day's bills stay in the plan's order", async () => {
  const order = async (sort: "latest" | "oldest") => {
    const { cards } = await listBills(seeded.read, everything, at("2017-08-17"), sort, 1);
    return cards.map((card) => card.slug);
  };
  const latest = await order("latest");
  expect(latest.slice(0, 4)).toEqual([
    "digital-communications-act",
    "telecommunications-management-act",
    "copyright-act-full-revision",
    "sharing-economy-review-principles",
  ]);
  expect(latest.slice(-3)).toEqual([
    "vat-act-2016",
    "electronic-communications-act-2016",
    "civil-aviation-act-drones-2015",
  ]);
  const oldest = await order("oldest");
  expect(oldest.slice(0, 3)).toEqual(latest.slice(-3).reverse());
  expect([...oldest].sort()).toEqual([...latest].sort());
});

test("by title: by strokes, as Taiwan sorts", async () => {
  const { cards } = await listBills(seeded.read, { ...everything, phase: "completed" }, today, "title", 1);
  const titles = cards.map((card) => card.title.zh.slice(0, 2));
  const some = titles.filter((title) => ["公司", "民用", "金融", "產業", "資通", "電信"].includes(title));
  expect([...new Set(some)]).toEqual(["公司", "民用", "金融", "產業", "資通", "電信"]);
  expect(some).toEqual(some.toSorted(new Intl.Collator("zh-Hant-TW").compare));
});

test("in every order the pages together hold every bill once, fifty a page", async () => {
  for (const sort of billSorts) {
    const seen: string[] = [];
    for (let page = 1; page <= 3; page++) {
      const { cards, total, pages } = await listBills(full.read, everything, at("2020-06-01"), sort, page);
      expect([total, pages, cards.length]).toEqual([120, 3, page < 3 ? billListPageSize : 20]);
      seen.push(...cards.map((card) => card.slug));
    }
    expect(new Set(seen).size, sort).toBe(120);
  }
  const beyond = await listBills(full.read, everything, at("2020-06-01"), "plan", 4);
  expect([beyond.cards, beyond.pages]).toEqual([[], 3]);
});

test("bills with nothing on record by the day are not in the list", async () => {
  const { total, cards } = await listBills(seeded.read, everything, at("2016-05-05"), "plan", 1);
  expect(cards.map((card) => card.slug)).toEqual([
    "civil-aviation-act-drones-2015",
    "electronic-communications-act-2016",
  ]);
  expect(total).toBe(2);
});

test("the codes an address may name are all topics and all agencies", async () => {
  const { topics, agencies } = await listFacetCodes(seeded.read);
  expect(topics).toHaveLength(11);
  expect(agencies).toContain("yuanweihui");
  expect(topics[0]).toBe("security-privacy");
});
