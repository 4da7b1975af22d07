/** The laws of the real records: which bills each takes in, and by what it can be asked for. */
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { listBills } from "~db/queries/bills/bill-list";
import { findTarget, readReach } from "~db/queries/follow/reach";
import { listLawsOfBill, listSlugsOfLaw } from "~db/queries/laws/law-bills";
import { findNamedLaw, listLawKeys, listLaws } from "~db/queries/laws/laws";
import type { Store } from "~db/store";
import { openSeededStore } from "../../../support/content/seeded-store";
import { at } from "../../../support/histories";

const today = at("2026-11-24");
const civilAviation = ["civil-aviation-act-drones", "civil-aviation-act-drones-2015", "drone-regulations"];
let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});

async function idOf(slug: string): Promise<number> {
  const { bills } = store.tables;
  const [row] = await store.read.db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug));
  return row!.id;
}

test("民用航空法 takes in the bills of two terms and the regulation issued under it, by number and by name", async () => {
  for (const key of ["K0090001", "民用航空法"])
    expect((await listSlugsOfLaw(store.read, key, today)).toSorted(), key).toEqual(civilAviation);
  expect(await listSlugsOfLaw(store.read, "K0099999", today)).toEqual([]);
});

test("資通安全管理法 takes in the act, its amendment of 2025 and the regulations that only the act's record names", async () => {
  expect((await listSlugsOfLaw(store.read, "A0030297", today)).toSorted()).toEqual([
    "cyber-security-enforcement-rules",
    "cyber-security-management-act",
    "cyber-security-management-act-2025",
    "cyber-security-responsibility-levels-regulations",
  ]);
});

test("a law that another bill replaces, and a study that led to a rule, are not the law's bills", async () => {
  expect(await listSlugsOfLaw(store.read, "數位通訊傳播法", today)).toEqual(["digital-communications-act"]);
  expect(await listSlugsOfLaw(store.read, "L0020197", today)).toEqual(["telemedicine-rules"]);
});

test("a regulation has its own law first and then the act's; a study has none", async () => {
  const keys = async (slug: string) =>
    (await listLawsOfBill(store.read, await idOf(slug), today)).map(({ key }) => key);
  expect(await keys("drone-regulations")).toEqual(["K0090083", "K0090001"]);
  expect(await keys("civil-aviation-act-drones-2015")).toEqual(["K0090001"]);
  expect(await keys("telemedicine-relaxation-study")).toEqual([]);
});

test("every law on record is found by each of its keys, and has a name in both languages", async () => {
  const laws = await listLaws(store.read, today);
  expect(laws.length).toBeGreaterThan(20);
  for (const key of await listLawKeys(store.read)) {
    const law = (await findNamedLaw(store.read, key, today))!;
    expect([law.key, law.zh], key).toContain(key);
    expect(law.en, key).toMatch(/^[A-Z][ -~]+[a-z]$/);
  }
  expect(await findNamedLaw(store.read, "公司法", today)).toEqual({
    ...{ key: "J0080001", mojCode: "J0080001", zh: "公司法", en: "Company Act" },
  });
});

test("following a law by its name is following it under its number", async () => {
  expect(await findTarget(store.read, { kind: "law", key: "民用航空法" }, today)).toEqual({
    ...{ kind: "law", key: "K0090001", name: { zh: "民用航空法", en: "Civil Aviation Act" } },
  });
  expect(await findTarget(store.read, { kind: "law", key: "電信法" }, today)).toBeNull();
});

test("the list of a law has its bills that had begun, and the facets count within it", async () => {
  const filter = { phase: null, topic: null, agency: null, procedure: null, law: "K0090001" };
  const all = await listBills(store.read, filter, today, "plan", 1);
  expect(all.cards.map(({ slug }) => slug).toSorted()).toEqual(civilAviation);
  const count = (code: string) => all.facets.procedure.find((choice) => choice.code === code)!.count;
  expect([count("statute"), count("regulation"), count("study")]).toEqual([2, 1, 0]);
  const before = await listBills(store.read, filter, at("2019-01-01"), "plan", 1);
  expect(before.cards.map(({ slug }) => slug).toSorted()).toEqual(civilAviation.slice(0, 2));
});

test("a law's followers are told of no other bill", async () => {
  const { bills, codes, rounds } = await readReach(store.read, { kind: "law", key: "K0090001" }, today);
  expect([[...bills].toSorted(), codes.size, rounds.size]).toEqual([civilAviation, 0, 0]);
});
