/** The calendar beside a date in a real browser: accessibility rules, both languages, narrow and wide, light and dark. */
import { expect, type Page, test } from "@playwright/test";
import { begin, somebody, startSet, takeUp } from "./desk-people";
import { type OwnSite, startOwnSite } from "../own-site";
import { faultsOf, overflowOf } from "../sound-pages";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let site: OwnSite;
let set: string;
let cookies: Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;
test.beforeAll(async ({ browser }) => {
  site = await startOwnSite();
  const admin = await somebody(browser, site);
  await takeUp(admin, site.setupLink, "Lin");
  await startSet(admin, "院會三讀", "major");
  set = await begin(admin);
  // Without script there is a text field and no button.
  await admin.goto(`${set}/changes/new?subject=event`);
  await expect(admin.locator("[name=on]")).toBeVisible();
  await expect(admin.locator(".calendar-button")).toHaveCount(0);
  cookies = await admin.context().storageState();
  await admin.context().close();
});
test.afterAll(() => site.close());

for (const [language, colorScheme, width] of [
  ["zh", "light", 1280],
  ["zh", "dark", 768],
  ["en", "light", 768],
  ["en", "dark", 1280],
] as const)
  test(`the open calendar passes axe and fits: ${language}, ${colorScheme}, ${width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      baseURL: site.origin,
      storageState: cookies,
      colorScheme,
      viewport: { width, height: 900 },
      // Somebody elsewhere: what is shown does not hang on the browser.
      locale: "en-US",
      timezoneId: "America/New_York",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${language === "en" ? "/en" : ""}${set}/changes/new?subject=event`);
    await page.locator("[name=on]").fill("1060616");
    await page.locator(".calendar-button").click();
    const calendar = page.getByRole("dialog");
    await expect(calendar).toBeVisible();
    await expect(calendar.locator("[data-selected]")).toHaveText("16");
    await expect(calendar).toContainText("2017-06-16");
    await expect(calendar.locator("select").first().locator("option:checked")).toHaveText(
      language === "en" ? "2017 (ROC 106)" : "民國106年（2017）",
    );
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await page.locator(".calendar-popover").evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(
      0,
    );

    // Picking and typing stay in step.
    await calendar.locator("select").first().selectOption("2018");
    await calendar.locator("select").last().selectOption("2");
    await calendar.locator(".calendar-day:not([data-disabled])", { hasText: "28" }).click();
    await expect(page.locator("[name=on]")).toHaveValue(language === "en" ? "2018-02-28" : "107.2.28");
    await expect(page.locator("#field-on-hint")).toContainText(
      language === "en" ? "Wednesday, 28 Feb 2018" : "民國107年2月28日（三）",
    );
    expect(complaints).toEqual([]);
    await context.close();
  });
