import { beforeAll, expect, test } from "vitest";
import { listBills } from "~db/queries/bills/bill-list";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { byFromOn, inUseOn, listAgencyNamesOn, listLeadsOn } from "~db/queries/bills/names-at";
import type { Store } from "~db/store";
import { openSeededStore } from "../../../support/content/seeded-store";
import { at, day } from "../../../support/histories";
import { openTestStore } from "../../../support/engines/migrated-file";
import { insertBill, recordedAt } from "../../../support/sample-rows";

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});

async function cardOf(slug: string, asOf: string) {
  const dossier = await findBillDossier(store.read, slug, at(asOf));
  return dossier!.card;
}

test("a past date prints that day's lead agency: 科技部 until 國家科學及技術委員會 succeeded it", async () => {
  const leadOn = async (asOf: string) => (await cardOf("fundamental-science-technology-act", asOf)).lead;
  expect(await leadOn("2022-07-26")).toEqual({
    code: "most",
    zh: "科技部",
    en: "Ministry of Science and Technology",
  });
  expect(await leadOn("2022-07-27")).toEqual({
    code: "nstc",
    zh: "國家科學及技術委員會",
    en: "National Science and Technology Council",
  });
});

test("a bill that changed hands has the agency that led it that day", async () => {
  for (const [slug, asOf, lead] of [
    ["cyber-security-management-act", "2022-08-26", "行政院資通安全處"],
    ["cyber-security-management-act", "2022-08-27", "數位發展部"],
    ["unmanned-vehicles-experimentation-act", "2018-03-29", "科技部"],
    ["unmanned-vehicles-experimentation-act", "2018-03-30", "經濟部"],
  ] as const)
    expect((await cardOf(slug, asOf)).lead?.zh, `${slug} ${asOf}`).toBe(lead);
  expect((await cardOf("apec-odr-framework-study", "2026-11-23")).lead).toBeNull();
});

test("金融科技創新實驗條例草案 has its new name from the day it passed under it", async () => {
  const titleOn = async (asOf: string) => (await cardOf("fintech-experimentation-act", asOf)).title;
  expect(await titleOn("2017-12-28")).toMatchObject({ zh: "金融科技創新實驗條例草案", enOfficial: false });
  expect(await titleOn("2017-12-29")).toEqual({
    zh: "金融科技發展與創新實驗條例",
    en: "Financial Technology Development and Innovative Experimentation Act",
    enOfficial: true,
  });
});

test("choosing an agency finds the bills it led that day", async () => {
  const led = async (agency: string, asOf: string) => {
    const filter = { phase: null, topic: null, agency, procedure: null };
    const { cards } = await listBills(store.read, filter, at(asOf), "plan", 1);
    return cards.map((card) => card.slug);
  };
  expect(await led("most", "2022-07-26")).toEqual(["fundamental-science-technology-act"]);
  expect(await led("most", "2022-07-27")).toEqual([]);
  expect(await led("nstc", "2022-07-27")).toEqual(["fundamental-science-technology-act"]);
  expect(await led("most", "2017-12-31")).toEqual([
    "fundamental-science-technology-act",
    "unmanned-vehicles-experimentation-act",
  ]);
});

test("an agency that changed its own name has that day's name, and its first name before its first day", async () => {
  const other = await openTestStore();
  await other.transaction(async ({ db, tables }) => {
    await db.insert(tables.agencies).values([{ code: "renamed" }, { code: "founded" }]);
    await db.insert(tables.agencyNames).values([
      { agencyCode: "renamed", fromOn: "2014-03-03", zh: "新名", en: "New name", recordedAt },
      { agencyCode: "renamed", fromOn: null, zh: "舊名", en: "Old name", recordedAt },
      { agencyCode: "founded", fromOn: "2022-08-27", zh: "新機關", en: "New agency", recordedAt },
    ]);
  });
  const nameOn = async (code: string, on: string) =>
    (await listAgencyNamesOn(other.read, at(on))).get(code)?.zh;
  expect(await nameOn("renamed", "2014-03-02")).toBe("舊名");
  expect(await nameOn("renamed", "2014-03-03")).toBe("新名");
  expect(await nameOn("founded", "2017-08-17")).toBe("新機關");
});

test("a bill whose first lead has a first day has none before it", async () => {
  const other = await openTestStore();
  const billId = await other.transaction(async (within) => {
    const { db, tables } = within;
    await db.insert(tables.agencies).values({ code: "late" });
    const id = await insertBill(within, "led-late");
    await db
      .insert(tables.billAgencies)
      .values({ billId: id, agencyCode: "late", role: "lead", fromOn: "2018-01-01", recordedAt });
    return id;
  });
  const leadOn = async (on: string) => (await listLeadsOn(other.read, [billId], at(on))).get(billId);
  expect([await leadOn("2017-12-31"), await leadOn("2018-01-01")]).toEqual([undefined, "late"]);
});

test("of dated names the latest that had begun is in use, the undated one before all", () => {
  const names = [{ fromOn: "2020-01-01" }, { fromOn: null }, { fromOn: "2018-01-01" }].sort(byFromOn);
  expect(names.map((name) => name.fromOn)).toEqual([null, "2018-01-01", "2020-01-01"]);
  expect(inUseOn(names, day("2017-12-31"))).toEqual({ fromOn: null });
  expect(inUseOn(names, day("2019-12-31"))).toEqual({ fromOn: "2018-01-01" });
  expect(inUseOn(names.slice(1), day("2017-12-31"))).toBeNull();
});
