/**
 * The day's work at the desk, as its people do it, on a site of their own: from the link that the first start prints to
 * what the public reads. Without script, because the desk has to work without.
 */
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, expect, type Page, test } from "@playwright/test";
import { type OwnSite, startOwnSite } from "./own-site";

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.use({ actionTimeout: 15_000 });

let site: OwnSite;
test.beforeAll(async () => {
  site = await startOwnSite();
});
test.afterAll(() => site.close());

const bills = ["sme-development-act", "copyright-act-full-revision", "digital-communications-act"];
const password = "a heron waits by the river";

const contexts: BrowserContext[] = [];
test.afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

/** Somebody at a machine of their own. */
async function somebody(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.origin,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

async function takeUp(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  const email = page.locator("input[name=email]:not([type=hidden])");
  if ((await email.count()) > 0) await email.fill(`${name.toLowerCase()}@lawtrail.test`);
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=password]").fill(password);
  await page.locator("main button[type=submit]").click();
  await expect(page).toHaveURL(/\/desk$/);
}

async function invite(admin: Page, name: string, role: string): Promise<string> {
  await admin.goto("/desk/staff");
  const form = admin.locator("form", { has: admin.locator("[name=do][value=invite]") });
  await form.locator("[name=email]").fill(`${name.toLowerCase()}@lawtrail.test`);
  await form.locator("[name=role]").selectOption(role);
  await form.locator("button[type=submit]").click();
  return (await admin.locator("code.address").innerText()).trim();
}

/** Sends the form of a step on a change set's page. */
async function take(page: Page, step: string, fields: Record<string, string> = {}): Promise<void> {
  const form = page.locator("form", { has: page.locator(`[name=do][value=${step}]`) }).first();
  const folded = page.locator("details", { has: form });
  if ((await folded.count()) > 0 && (await folded.first().getAttribute("open")) === null)
    await folded.first().locator("summary").first().click();
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    form.locator("button[type=submit]").click(),
  ]);
  await page.waitForLoadState();
}

interface EventFields {
  readonly bill: string;
  readonly on: string;
  readonly stage: string;
  readonly source?: string;
  readonly unusual?: string;
}

async function addEvent(page: Page, set: string, event: EventFields): Promise<void> {
  await page.goto(`${set}/changes/new?subject=event`);
  await page.locator("[name=bill]").fill(event.bill);
  await page.locator("[name=on]").fill(event.on);
  await page.locator("[name=stage]").selectOption(event.stage);
  if (event.source) await page.locator("[name=source0]").fill(event.source);
  if (event.unusual) {
    await page.locator("[name=unusualZh]").fill(event.unusual);
    await page.locator("[name=unusualEn]").fill(event.unusual);
  }
  await save(page, set);
}

/** Sends the form of a change; the change set's page follows. */
async function save(page: Page, set: string): Promise<void> {
  await page.locator("main form[method=post] button[type=submit]").last().click();
  await expect(page).toHaveURL(new RegExp(`${set}(#.*)?$`));
}

async function startSet(page: Page, title: string, weight: string): Promise<string> {
  await page.goto("/desk/sets/new");
  await page.locator("[name=title]").fill(title);
  await page.locator(`[name=weight][value=${weight}]`).check();
  return new URL(page.url()).pathname;
}

async function begin(page: Page): Promise<string> {
  await page.locator("main form[method=post] button[type=submit]").last().click();
  await expect(page).toHaveURL(/\/desk\/sets\/\d+$/);
  return new URL(page.url()).pathname;
}

test("three third readings go from a draft to the public page, through two people", async ({ browser }) => {
  const admin = await somebody(browser);
  await takeUp(admin, site.setupLink, "Lin");
  // The link works once.
  expect((await (await somebody(browser)).goto(site.setupLink))?.status()).toBe(410);

  const author = await somebody(browser);
  await takeUp(author, await invite(admin, "Chen", "author"), "Chen");
  const reviewer = await somebody(browser);
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
  const reader = await somebody(browser);
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
    await somebody(browser),
    await somebody(browser),
    await somebody(browser),
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
  await author.locator("select[name=bill]").selectOption(bills[0]!);
  await author.locator("form.add-change button").click();
  await author.getByRole("row", { name: "三讀" }).getByRole("link").first().click();
  await author.locator("[name=on]").fill("1151119");
  await author.locator("[name=reason]").fill("公報載明為 11 月 19 日。");
  await save(author, set);
  await take(author, "submit");
  await reviewer.goto(set);
  await take(reviewer, "publish");
  const reader = await somebody(browser);
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

for (const width of [1280, 768])
  test(`the desk's pages pass axe and fit ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: site.origin, viewport: { width, height: 900 } });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto("/desk/sign-in");
    await check(page);
    await page.locator("[name=email]").fill("lin@lawtrail.test");
    await page.locator("[name=password]").fill(password);
    await page.locator("main button[type=submit]").first().click();
    await expect(page).toHaveURL(/\/desk$/);
    const paths = ["", "/sets", "/sets/new", "/sets/1", "/sets/1/preview", "/sitting", "/account", "/staff"]
      .concat(["/history", "/tickets", "/progress", "/progress/items", "/terms/9"])
      .map((path) => `/desk${path}`);
    for (const path of [...paths, "/en/desk", "/en/desk/sets/1", "/corrections", "/log", "/report?about=/"]) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await check(page);
    }
  });

async function check(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}
