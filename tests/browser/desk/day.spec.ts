/**
 * The day's work at the desk, as its people do it, on a site of their own: from the link that the first start prints to
 * what the public reads. Without script, because the desk has to work without.
 */
import { expect, test } from "@playwright/test";
import { addEvent, begin, invite, password, save, somebody, startSet, take, takeUp } from "./desk-people";
import { type OwnSite, startOwnSite } from "../own-site";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let site: OwnSite;
test.beforeAll(async () => {
  site = await startOwnSite();
});
test.afterAll(() => site.close());

const bills = ["sme-development-act", "copyright-act-full-revision", "digital-communications-act"];

test("three third readings go from a draft to the public page, through two people", async ({ browser }) => {
  const admin = await somebody(browser, site);
  await takeUp(admin, site.setupLink, "Lin");
  // The link works once.
  expect((await (await somebody(browser, site)).goto(site.setupLink))?.status()).toBe(410);

  const author = await somebody(browser, site);
  await takeUp(author, await invite(admin, "Chen", "author"), "Chen");
  const reviewer = await somebody(browser, site);
  await takeUp(reviewer, await invite(admin, "Wu", "reviewer"), "Wu");

  // The author writes three third readings with one source; one of them without it at first.
  await startSet(author, "院會三讀", "major");
  const set = await begin(author);
  const reading = { on: "115.11.20", stage: "legislative.third_reading", source: "ly-law-system" };
  await addEvent(author, set, { ...reading, bill: bills[0]! });
  await addEvent(author, set, { ...reading, bill: bills[1]!, unusual: "Sent again in this term." });
  await addEvent(author, set, {
    ...reading,
    bill: bills[2]!,
    source: "",
    unusual: "Sent again in this term.",
  });
  await author.goto(set);
  await take(author, "submit");
  await expect(author.locator("main")).toContainText("來源");
  await author.goto(set);
  await expect(author.locator("article.change")).toHaveCount(3);
  await author.locator("article.change").nth(2).locator("a.ds-button").click();
  await author.locator("[name=source0]").fill("ly-law-system");
  await save(author, set);
  await take(author, "submit");
  await expect(author.locator("main")).toContainText("待覆核");
  // Alone the author can publish nothing.
  await expect(author.locator("[name=do][value=publish], [name=do][value=publishAlone]")).toHaveCount(0);

  // The reviewer sends it back once, and publishes it the second time.
  await reviewer.goto("/desk");
  await reviewer.getByRole("link", { name: "院會三讀" }).click();
  await take(reviewer, "return", { note: "請補公報卷期頁。" });
  await author.goto("/desk");
  await author.getByRole("link", { name: "院會三讀" }).click();
  await expect(author.locator("main")).toContainText("請補公報卷期頁。");
  await take(author, "submit");
  const before = new Date();
  await reviewer.goto(set);
  await take(reviewer, "publish");

  // The public sees it at the next request; what the site said before is still there.
  const reader = await somebody(browser, site);
  for (const bill of bills) {
    await reader.goto(`/bills/${bill}`);
    await expect(reader.locator("main")).toContainText("115.11.20");
    const then = new Date(before.getTime() - 1000).toISOString();
    await reader.goto(`/bills/${bill}?known=${then}`);
    await expect(reader.locator("main")).not.toContainText("115.11.20");
  }
  await reader.goto("/changes");
  await expect(reader.locator("main table").first().locator("tbody tr")).toHaveCount(3);
});

test("a correction stands on the public list, and an emergency is open until a second person has looked", async ({
  browser,
}) => {
  const [author, reviewer, admin] = [
    await somebody(browser, site),
    await somebody(browser, site),
    await somebody(browser, site),
  ];
  for (const [page, name] of [
    [author, "chen"],
    [reviewer, "wu"],
    [admin, "lin"],
  ] as const) {
    await page.goto("/desk");
    await page.locator("[name=email]").fill(`${name}@lawtrail.test`);
    await page.locator("[name=password]").fill(password);
    await page.locator("main button[type=submit]").first().click();
    await expect(page).toHaveURL(/\/desk$/);
  }

  await author.goto("/desk/history");
  await startSet(author, "更正三讀日期", "correction");
  await author.locator("[name=wrongZh]").fill("三讀日期誤登為 11 月 20 日。");
  await author.locator("[name=wrongEn]").fill("The day of the third reading was wrong.");
  const set = await begin(author);
  await author.goto(set);
  await author.locator(`a[href$="${set}/standing"]`).click();
  await author.locator("[name=q]").fill(bills[0]!);
  await author.locator("form.add-change button").click();
  await author.getByRole("row", { name: "三讀" }).getByRole("link").first().click();
  await author.locator("[name=on]").fill("1151119");
  await author.locator("[name=reason]").fill("公報載明為 11 月 19 日。");
  await save(author, set);
  await take(author, "submit");
  await reviewer.goto(set);
  await take(reviewer, "publish");
  const reader = await somebody(browser, site);
  await reader.goto("/corrections");
  await expect(reader.locator("main")).toContainText("三讀日期誤登為 11 月 20 日。");
  await expect(reader.locator("main del")).toContainText("115.11.20");
  await expect(reader.locator("main dl")).toContainText("115.11.19");
  await reader.goto(`/bills/${bills[0]}`);
  await expect(reader.locator("main")).toContainText("115.11.19");
  await expect(reader.locator("main")).not.toContainText("115.11.20");

  await startSet(admin, "緊急：公布", "major");
  const emergency = await begin(admin);
  await addEvent(admin, emergency, {
    bill: bills[0]!,
    on: "115.11.24",
    stage: "legislative.to_president",
    source: "ly-law-system",
  });
  await admin.goto(emergency);
  await take(admin, "publishAlone", { reason: "總統府已公告，覆核人員請假。" });
  await reader.goto(`/bills/${bills[0]}`);
  await expect(reader.locator("main")).toContainText("緊急發布，尚待第二人複核");
  await reviewer.goto("/desk");
  await reviewer.getByRole("link", { name: "緊急：公布" }).click();
  await take(reviewer, "lookAgain");
  await reader.goto(`/bills/${bills[0]}`);
  await expect(reader.locator("main")).not.toContainText("緊急發布");
});
