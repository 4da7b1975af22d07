import { beforeAll, expect, test } from "vitest";
import type { BillDossier } from "~/domain/records/bill-dossier";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { readContent } from "~db/seed/read-content";
import type { Store } from "~db/store";
import { contentFolder } from "../../../support/content/content-folder";
import { openSeededStore } from "../../../support/content/seeded-store";
import { at } from "../../../support/histories";

let store: Store;
beforeAll(async () => {
  store = await openSeededStore();
});

async function dossierOf(slug: string, asOf = "2026-11-23"): Promise<BillDossier> {
  const dossier = await findBillDossier(store.read, slug, at(asOf));
  if (!dossier) throw new Error(`No ${slug}`);
  return dossier;
}
const relatedOf = async (slug: string) =>
  (await dossierOf(slug)).related.map(({ kind, direction, card }) => `${kind} ${direction} ${card.slug}`);

test("FinTech's dossier is whole: names, numbers, words, topic, agency and how it takes effect", async () => {
  const dossier = await dossierOf("fintech-experimentation-act");
  expect(dossier).toMatchObject({
    lawName: "金融科技發展與創新實驗條例",
    mojCode: "G0380254",
    lyLawNumber: "01666",
    numbers: [],
    recordedAt: "2026-11-23T01:00:00.000Z",
    supporting: [],
    topics: [{ code: "digital-finance", zh: "數位金融", en: "Digital finance" }],
    goals: [],
    commencements: [
      { rule: "by_order", article: "第27條", words: "本條例施行日期，由行政院定之。", scope: null },
    ],
  });
  expect(dossier.card).toMatchObject({
    procedure: "statute",
    kind: "new_act",
    plan: { number: 7, list: "progress", due: null },
    lead: { code: "fsc", zh: "金融監督管理委員會" },
    title: { zh: "金融科技發展與創新實驗條例", enOfficial: true },
    source: { key: "moj-law-database", grade: "official" },
  });
  for (const words of [dossier.plain, dossier.legal])
    expect([words.zh.length, words.en.length].every((length) => length > 40)).toBe(true);
});

test("FinTech's history is its file's, oldest first, each event with its sources as they stand there", async () => {
  const { history } = await dossierOf("fintech-experimentation-act");
  const content = await readContent(contentFolder);
  const { facts } = content.bills.find((bill) => bill.slug === "fintech-experimentation-act")!;
  expect(history.map((event) => `${event.date.on} ${event.code}`)).toEqual(
    facts.events.map((event) => `${event.on} ${event.stage}`),
  );
  expect(history.map((event) => event.sources.map(({ key, grade }) => `${key} ${grade}`))).toEqual(
    facts.events.map((event) => event.sources.map(({ source, grade }) => `${source} ${grade}`)),
  );
  for (const event of history)
    for (const source of event.sources) {
      expect(source.title.zh && source.title.en && source.publisher.zh && source.publisher.en).toBeTruthy();
      expect(source.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
});

test("an event has its notes, document number and the record's own word; a source its place and the finer address", async () => {
  const { history } = await dossierOf("fintech-experimentation-act");
  const promulgated = history.find((event) => event.code === "completed.promulgated")!;
  expect(promulgated).toMatchObject({
    document: "華總一義字第10700012031號",
    note: { zh: "制定公布全文27條。", en: "Enacted with 27 articles." },
    rule: null,
    unusual: null,
    corrected: false,
  });
  expect(history.find((event) => event.verbatim === "二讀(廣泛討論)")?.code).toBe(
    "legislative.second_reading",
  );
  const approved = history.find((event) => event.code === "executive.approved")!;
  expect(approved.sources.map((source) => source.key)).toEqual([
    "fsc-201706070001",
    "mondaq-633186",
    "innovatus-fintech",
  ]);
  expect(approved.sources[1]!.address).toBe("https://mondaq.com/x/633186");
  const reading = history.find((event) => event.code === "legislative.first_reading")!;
  expect(reading.sources[0]!.address).toMatch(/^https:\/\/lis\.ly\.gov\.tw\/lgcgi\//);
  expect(reading.sources[0]!.locator).toContain("106卷");
});

test("on a past day the dossier holds what had happened by then", async () => {
  const { history, card } = await dossierOf("fintech-experimentation-act", "2017-08-17");
  expect(history.at(-1)?.date.on).toBe("2017-05-23");
  expect(card.summary.standing?.stage).toBe("legislative.referred");
  const before = await dossierOf("fintech-experimentation-act", "2016-01-01");
  expect([before.history, before.card.summary.standing, before.card.source]).toEqual([[], null, null]);
});

test("a slug that is not there is null, however it is written", async () => {
  for (const slug of ["", "no-such-bill", "FINTECH-EXPERIMENTATION-ACT", "' or 1=1 --"])
    expect(await findBillDossier(store.read, slug, at("2026-11-23")), slug).toBeNull();
});

test("numbers, several clauses on effect and their parts are in the dossier", async () => {
  const dossier = await dossierOf("civil-aviation-act-drones");
  expect(dossier.numbers).toEqual([{ kind: "ly_bill", number: "1061103070100100" }]);
  expect(dossier.commencements.map(({ rule, scope }) => [rule, scope?.en])).toEqual([
    ["on_promulgation", "Everything except articles 99-9 to 99-19 and 118-1 to 118-3"],
    ["by_order", "Articles 99-9 to 99-19 and 118-1 to 118-3"],
  ]);
});

test("the plan's sentences that wait for a bill say who linked them, in the plan's order", async () => {
  const { goals } = await dossierOf("unmanned-vehicles-experimentation-act");
  expect(goals.map(({ code, due, linkedBy }) => [code, due, linkedBy])).toEqual([
    ["innovation-autonomous-technology-2021", "2021", "editor"],
    ["innovation-autonomous-share-2025", "2025", "editor"],
    ["cities-unmanned-vehicles-act-2018", "2018-12-31", "plan"],
  ]);
  expect(goals[2]!.actionPlan).toEqual({ zh: "智慧城鄉區域創新", en: "DIGI+Cities" });
});

test("a relation stands on both pages, each from its side", async () => {
  expect(await relatedOf("telemedicine-relaxation-study")).toEqual(["leads_to from telemedicine-rules"]);
  expect(await relatedOf("telemedicine-rules")).toEqual(["leads_to to telemedicine-relaxation-study"]);
  expect(await relatedOf("digital-communications-act")).toEqual([
    "replaces from electronic-communications-act-2016",
  ]);
});

test("another bill on the same law is related by the law's name, and a recorded relation says more than that", async () => {
  const ofAct = await relatedOf("cyber-security-management-act");
  expect(ofAct.filter((related) => related.startsWith("same_law"))).toEqual([
    "same_law from cyber-security-management-act-2025",
  ]);
  const ofDrones = await relatedOf("civil-aviation-act-drones");
  expect(ofDrones.filter((related) => related.endsWith("-2015"))).toEqual([
    "prior_term from civil-aviation-act-drones-2015",
  ]);
  expect(await relatedOf("civil-aviation-act-drones-2015")).toEqual([
    "prior_term to civil-aviation-act-drones",
  ]);
});

test("a related bill is shown as it stood that day", async () => {
  const { related } = await dossierOf("telemedicine-relaxation-study", "2017-08-17");
  expect(related[0]!.card.summary.standing).toBeNull();
  expect(related[0]!.note).toEqual({
    zh: "由編輯連結，方案未載。",
    en: "Linked by the editor; the plan does not say so.",
  });
});
