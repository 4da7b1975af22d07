import { beforeAll, expect, test } from "vitest";
import { recordKinds } from "~db/records/record-kind";
import { useBuiltSite } from "../../support/built-site";
import { instant } from "../../support/histories";

const site = useBuiltSite();
const bill = "unmanned-vehicles-experimentation-act";

beforeAll(async () => {
  const { round } = recordKinds;
  const words = { zh: "無人機的保險", en: "Insuring drones" };
  const record = {
    kind: "native",
    phase: "opinion",
    platform: "here",
    address: null,
    agency: "moea",
    bills: [bill, "civil-aviation-act-drones"],
    title: words,
    question: { zh: "保險要**強制**嗎？", en: "Should it be **compulsory**?" },
    opensOn: null,
    closesOn: null,
    tier: "cookie",
    statementLimit: 140,
    takesStatements: true,
    responseRule: "join_14_days",
    outcome: null,
    sources: [{ source: "digi-slides-20170817", grade: "plan" }],
  };
  const at = instant("2026-11-23T02:00:00.000Z");
  const put = (slug: string, opensAt: string, closesAt: string, title = words) =>
    site.store().transaction((within) => {
      const own = round.shape.parse({ ...record, slug, opensAt, closesAt, title });
      return round.insert(within, own, at);
    });
  // The site's clock stands at 2026-11-24T04:00:00Z.
  await put("drones-open", "2026-11-20T01:00:00.000Z", "2026-11-28T01:00:00.000Z");
  await put("drones-late", "2026-10-01T01:00:00.000Z", "2026-11-01T01:00:00.000Z", {
    zh: "無人機的號牌",
    en: "Plates of drones",
  });
});

test("the list says how many are open, waited for, overdue and over, and holds them all", async () => {
  const { status, text } = await site.read("/rounds");
  expect(status).toBe(200);
  expect(text).toContain("1 場開放中，0 場等待回應，1 場逾期未回應，23 場已結束");
  expect(text).toContain("UberX 自用車載客（意見徵集）");
  expect(text).toContain("104.7.15 – 104.8.15");
  const english = await site.read("/en/rounds");
  expect(english.text).toContain("1 is open, 0 await an answer, 1 is overdue and 23 are over");
});

test("filters narrow it and say what the others would give", async () => {
  const { html, text } = await site.read("/rounds?state=overdue");
  expect(text).toContain("無人機的號牌");
  expect(text).not.toContain("UberX 自用車載客");
  expect(html).toMatch(/aria-current="true"[^>]*>逾期未回應/);
  const reflection = await site.read("/rounds?phase=reflection&platform=meeting");
  expect(reflection.text).toContain("Airbnb 自用住宅招租（諮詢會議）");
  expect(reflection.text).not.toContain("閉鎖型公司（建議）");
  const ofBill = await site.read(`/rounds?bill=${bill}`);
  expect(ofBill.text).toContain("只列「無人載具科技創新實驗條例」的意見徵集");
  expect((await site.read("/rounds?state=secret")).status).toBe(400);
  expect((await site.read("/rounds?bill=no-such-bill")).status).toBe(404);
  expect((await site.read("/rounds?page=2")).status).toBe(404);
});

test("a round's page says where it stands, by which rule an answer is due, and what was not read of it", async () => {
  const { text, html } = await site.read("/rounds/drones-late");
  expect(text).toContain("已於民國115年11月1日截止，應於民國115年11月15日前回應；到這一天本站沒有查到回應。");
  expect(text).toContain("公共政策網路參與實施要點第 13 點");
  expect(text).toContain("本站沒有讀到；現行規定可能不同");
  expect(text).toContain("已逾 9 天");
  expect(html).toContain("<strong>強制</strong>");
  expect(html).toMatch(/aria-current="step"[^>]*><b>意見/);
  const open = await site.read("/rounds/drones-open");
  expect(open.text).toContain("現在開放，再 4 天（民國115年11月28日）截止。");
});

test("a round of vTaiwan keeps its dates, its doubts and its silence", async () => {
  const { text } = await site.read("/rounds/vtaiwan-directors-election-init");
  expect(text).toContain("看來是 2017 的筆誤");
  expect(text).toContain("沒有規定要求這一輪限期回應");
  expect(text).toContain("沒有紀錄不等於沒有處理");
  expect(text).toContain("vTaiwan 網站 2015 至 2017 年的議題資料");
});

test("a past day shows the rounds and the states of that day", async () => {
  const { text } = await site.read("/rounds?asof=2015-08-10");
  expect(text).toContain("UberX 自用車載客（意見徵集）");
  expect(text).toContain("即將截止");
  expect(text).not.toContain("Airbnb");
  const page = await site.read("/rounds/vtaiwan-uberx-collect?asof=2015-08-10");
  expect(page.text).toContain("現在開放，再 5 天");
  const before = await site.read("/rounds/vtaiwan-uberx-collect?asof=2015-01-01");
  expect([before.status, before.text.includes("還沒有開始")]).toEqual([404, true]);
  const unknown = await site.read("/rounds/no-such-round");
  expect([unknown.status, unknown.text.includes("沒有代號「no-such-round」")]).toEqual([404, true]);
  const silent = await site.read("/rounds?known=2026-01-01");
  expect(silent.text).toContain("本站當時尚無紀錄");
});

test("a round stands on its bills' pages, on the board, in the calendar and in the briefing", async () => {
  for (const slug of [bill, "civil-aviation-act-drones"]) {
    const { text } = await site.read(`/bills/${slug}`);
    expect(text).toContain("無人機的保險");
    expect(text).toContain("這一案的 2 場意見徵集");
  }
  const { text, html } = await site.read("/bills/sharing-economy-review-principles");
  expect(html).toMatch(/class="minor"[\s\S]{0,400}意見徵集開放/);
  expect(text).toContain("UberX 自用車載客（諮詢會議）");
  expect((await site.read("/")).text).toMatch(/開放中的意見徵集[\s\S]*無人機的保險[\s\S]*115\.11\.28截止/);
  const november = await site.read("/calendar?month=2026-11&kind=round");
  expect(november.text).toMatch(/意見徵集截止 無人機的號牌[\s\S]*意見回應到期 無人機的號牌/);
  expect(november.text).toMatch(/意見徵集開放 無人機的保險/);
  const briefing = await site.read(`/briefings?template=bill&bills=${bill}`);
  expect(briefing.text).toMatch(/無人機的號牌 · 本站/);
});
