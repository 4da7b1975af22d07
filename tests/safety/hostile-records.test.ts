/** Every free text on record made hostile, and every page, file and feed that shows it. */
import { beforeAll, expect, test } from "vitest";
import { now, useBuiltSite } from "../support/built-site";
import { addStaff, type SignedIn, signInAs } from "../support/desk/signed-in";
import { deskPagesOf } from "../support/desk/desk-pages";
import { insertHeldRound } from "../support/rounds/held-round";
import { breakout, listLiveMarkup } from "../support/safety/live-markup";
import { poisonRecords } from "../support/safety/poisoned-records";
import { isDesk, sitePaths } from "../support/safety/site-paths";

const site = useBuiltSite();
const pages = deskPagesOf(site);
let poisoned: string[];
let administrator: SignedIn;

beforeAll(async () => {
  const store = site.store();
  await insertHeldRound(store);
  await site.ask("/report", {
    method: "POST",
    body: new URLSearchParams({
      about: "/bills",
      words: `日期應為 2018 年 6 月 ${breakout}`,
      evidence: breakout,
      contact: "reader@lawtrail.test",
    }),
  });
  administrator = await signInAs(store, await addStaff(store, `管理者${breakout}`, "administrator"), now);
  const author = await pages.somebody("author");
  await pages.begin(author, `變更集${breakout}`);
  poisoned = await poisonRecords(store);
});

async function look(address: string, cookie?: string) {
  const response = await site.ask(address, cookie ? { headers: { cookie } } : {});
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  const isMarkup = /html|xml/.test(type);
  return {
    status: response.status,
    shown: text.includes("xss"),
    live: isMarkup ? listLiveMarkup(text, { xml: !type.includes("html") }) : [],
  };
}

test("the corpus reaches what people write", () => {
  expect(poisoned).toEqual(
    expect.arrayContaining([
      "billTitles.zh",
      "billFacts.plainZh",
      "events.noteZh",
      "sources.titleEn",
      "agencyNames.zh",
      "articles.words",
      "statements.words",
      "roundFacts.questionZh",
      "experimentFacts.proseZh",
      "searchTexts.titleZh",
      "tickets.words",
      "staff.name",
      "changeSets.title",
    ]),
  );
});

test("no public page, file or feed makes markup of it", { timeout: 120_000 }, async () => {
  let shown = 0;
  const more = [
    "/search?q=法",
    "/search/feed.atom?q=法",
    "/?asof=2017-08-17",
    "/briefings?template=progress",
  ];
  const addresses = sitePaths.filter((path) => !isDesk(path)).map(({ address }) => address);
  for (const address of [...addresses, ...more])
    for (const language of ["", "/en"]) {
      const at = language + (language && address.startsWith("/?") ? address.slice(1) : address);
      const found = await look(at);
      expect(found.live, at).toEqual([]);
      expect(found.status, at).toBeLessThan(500);
      if (found.shown) shown += 1;
    }
  expect(shown).toBeGreaterThan(40);
});

test("no page of the desk makes markup of it either", { timeout: 120_000 }, async () => {
  let shown = 0;
  for (const { address } of sitePaths.filter(isDesk)) {
    if (address.endsWith("/sign-out")) continue;
    const found = await look(address, administrator.cookie);
    expect(found.live, address).toEqual([]);
    expect(found.status, address).toBeLessThan(500);
    if (found.shown) shown += 1;
  }
  expect(shown).toBeGreaterThan(15);
});
