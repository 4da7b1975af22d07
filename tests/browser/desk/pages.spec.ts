/** The desk's pages for who sees little and for narrow screens: axe, and nothing that hangs off the page. */
import { expect, type Page, test } from "@playwright/test";
import { begin, password, somebody, startSet, takeUp } from "./desk-people";
import { type OwnSite, startOwnSite } from "../own-site";
import { faultsOf, overflowOf } from "../sound-pages";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let site: OwnSite;
test.beforeAll(async ({ browser }) => {
  site = await startOwnSite();
  const admin = await somebody(browser, site);
  await takeUp(admin, site.setupLink, "Lin");
  await startSet(admin, "院會三讀", "major");
  await begin(admin);
  await admin.context().close();
});
test.afterAll(() => site.close());

for (const width of [1280, 768])
  test(`the desk's pages pass axe and fit ${width} px`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: site.origin, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto("/desk/sign-in");
    await check(page);
    await page.locator("[name=email]").fill("lin@lawtrail.test");
    await page.locator("[name=password]").fill(password);
    await page.locator("main button[type=submit]").first().click();
    await expect(page).toHaveURL(/\/desk$/);
    const paths = ["", "/sets", "/sets/new", "/sets/1", "/sets/1/preview", "/sitting", "/account", "/staff"]
      .concat(forms.map((subject) => `/sets/1/changes/new?subject=${subject}`))
      .concat([
        "/sets/1/text",
        "/rounds",
        "/briefings",
        "/sets/1/standing",
        "/sets/1/standing?subject=relation",
      ])
      .concat(["/history", "/tickets", "/progress", "/progress/items", "/terms/9"])
      .map((path) => `/desk${path}`);
    for (const path of [...paths, "/en/desk", "/en/desk/sets/1", "/corrections", "/log", "/report?about=/"]) {
      expect((await page.goto(path))?.status(), path).toBe(200);
      await check(page);
    }
  });

const forms = ["event", "source", "bill", "relation", "agency", "experiment", "experiment_event"].concat([
  "meeting",
  "document",
  "lapse_decision",
  "round",
  "response",
]);

async function check(page: Page): Promise<void> {
  expect(await faultsOf(page), page.url()).toEqual([]);
  expect(await overflowOf(page), page.url()).toBeLessThanOrEqual(0);
}
