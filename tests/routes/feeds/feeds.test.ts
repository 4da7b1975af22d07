/** Feeds and calendars beside the pages they follow, on the built routes. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { recordKinds } from "~db/records/record-kind";
import { instant } from "../../support/histories";
import { origin, useBuiltSite } from "../../support/built-site";
import { readAtom, readCalendar } from "../../support/follow/feed-readers";

const site = useBuiltSite();
const telecom = "/bills/telecommunications-management-act";

async function feed(address: string) {
  const response = await site.ask(address);
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}

test("a bill's Atom feed is well-formed, each entry with the bill, what happened and its source", async () => {
  const { status, type, body } = await feed(`${telecom}/feed.atom`);
  expect([status, type]).toEqual([200, "application/atom+xml; charset=utf-8"]);
  const { id, title, entries } = readAtom(body);
  expect([id, title]).toEqual([`${origin}${telecom}/feed.atom`, "電信管理法｜法軌"]);
  const reading = entries.find((entry) => entry.title === "電信管理法：三讀")!;
  expect(reading.url).toBe(origin + telecom);
  expect(reading.id).toMatch(/^tag:lawtrail\.test,2026:event-\d+$/);
  expect(reading.text).toMatch(/^108\.5\.31 三讀。 來源：.+/);
  expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
});

test("the JSON Feed has the entries of the Atom feed under the same ids, and so has the English one", async () => {
  const ids = readAtom((await feed(`${telecom}/feed.atom`)).body).entries.map(({ id }) => id);
  const { type, body } = await feed(`/en${telecom}/feed.json`);
  expect(type).toBe("application/feed+json; charset=utf-8");
  const read = JSON.parse(body) as {
    version: string;
    language: string;
    items: { id: string; url: string }[];
  };
  expect([read.version, read.language]).toEqual(["https://jsonfeed.org/version/1.1", "en"]);
  expect(read.items.map(({ id }) => id)).toEqual(ids);
  expect(read.items[0]!.url).toBe(`${origin}/en${telecom}`);
});

test("lists and searches have feeds of the bills they leave", async () => {
  const all = readAtom((await feed("/changes/feed.atom")).body);
  expect(all.entries).toHaveLength(50);
  const found = readAtom((await feed(`/search/feed.atom?q=${encodeURIComponent("電信管理法")}`)).body);
  expect(found.entries.some(({ title }) => title.startsWith("電信管理法："))).toBe(true);
  const none = readAtom((await feed(`/search/feed.atom?q=${encodeURIComponent("查無此字眼")}`)).body);
  expect(none.entries).toEqual([]);
  const ended = readAtom((await feed("/bills/feed.atom?phase=ended")).body);
  expect(ended.entries.length).toBeGreaterThan(0);
  expect(ended.entries.some(({ title }) => title.startsWith("電信管理法："))).toBe(false);
});

test("a bill that never was has no feed, one that was taken back says so for good, a search without words is none", async () => {
  for (const file of ["feed.atom", "feed.json", "calendar.ics"]) {
    const unknown = await feed(`/bills/no-such-bill/${file}`);
    expect([unknown.status, unknown.body]).toEqual([404, "沒有代號「no-such-bill」的法案。\n"]);
  }
  const empty = await feed("/search/feed.atom?q=");
  expect([empty.status, empty.type]).toEqual([404, "text/plain; charset=utf-8"]);
  expect((await feed("/search/feed.json?q=" + "電".repeat(101))).status).toBe(400);

  const slug = "digital-assets-and-legacy-study";
  expect((await feed(`/bills/${slug}/feed.atom`)).status).toBe(200);
  const at = "2026-11-24T02:00:00.000Z";
  await site.store().transaction(async ({ db, tables: { bills, billTitles, billFacts } }) => {
    const [bill] = await db.select().from(bills).where(eq(bills.slug, slug));
    await db.update(billTitles).set({ retractedAt: at }).where(eq(billTitles.billId, bill!.id));
    await db.update(billFacts).set({ retractedAt: at }).where(eq(billFacts.billId, bill!.id));
  });
  const gone = await feed(`/bills/${slug}/feed.atom`);
  expect([gone.status, gone.body]).toEqual([410, expect.stringContaining("已從本站撤下")]);
  expect((await feed(`/en/bills/${slug}/calendar.ics`)).body).toContain("taken back");
});

test("a bill's calendar has each dated event once; a meeting that did not take place stays, as cancelled", async () => {
  const first = readCalendar((await feed(`${telecom}/calendar.ics`)).body);
  const reading = first.filter(({ on, summary }) => on === "2019-05-31" && summary.includes("三讀"));
  expect(reading).toMatchObject([{ summary: "電信管理法：三讀", status: "CONFIRMED" }]);

  const meeting = (state: string, more: object = {}) =>
    recordKinds.meeting.shape.parse({
      code: "院會-11-6-9",
      body: "plenary",
      title: { zh: "院會第9次會議", en: "Sitting 9" },
      on: "2026-12-04",
      state,
      source: "ly-law-system",
      agenda: [{ bill: "telecommunications-management-act", words: "電信管理法修正草案" }],
      ...more,
    });
  const publish = (at: string, state: string, more?: object) =>
    site
      .store()
      .transaction((within) =>
        state === "scheduled"
          ? recordKinds.meeting.insert(within, meeting(state), instant(at))
          : recordKinds.meeting.replace(within, "院會-11-6-9", meeting(state, more), instant(at)),
      );
  const shown = async () =>
    readCalendar((await feed(`${telecom}/calendar.ics`)).body).filter(({ on }) => on === "2026-12-04");
  await publish("2026-11-24T01:00:00.000Z", "scheduled");
  expect(await shown()).toMatchObject([{ status: "TENTATIVE", sequence: 0 }]);
  const { id } = (await shown())[0]!;
  await publish("2026-11-24T02:00:00.000Z", "moved", { movedTo: "2026-12-11" });
  expect(await shown()).toMatchObject([{ id, status: "CANCELLED", sequence: 1 }]);
  expect((await feed(`${telecom}/calendar.ics`)).body.replace(/\r\n /g, "")).toContain(
    "改期至民國115年12月11日。",
  );
  await site
    .store()
    .transaction((within) =>
      recordKinds.meeting.retract(within, "院會-11-6-9", instant("2026-11-24T03:00:00.000Z")),
    );
  expect(await shown()).toMatchObject([{ id, status: "CANCELLED", sequence: 2 }]);
});

test("pages say where their feeds are, to people and to programs", async () => {
  const { html } = await site.read(telecom);
  expect(html).toContain(`<link rel="alternate" type="application/atom+xml" href="${telecom}/feed.atom"/>`);
  for (const file of ["feed.atom", "feed.json", "calendar.ics"])
    expect(html).toContain(`<a href="${telecom}/${file}">`);
  const search = await site.read(`/search?q=${encodeURIComponent("電信")}`);
  expect(search.html).toContain(`/search/feed.atom?q=${encodeURIComponent("電信")}`);
});
