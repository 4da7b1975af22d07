/** An export goes in at the desk and comes out on the round's page: axe, and nothing off the side. */
import { expect, type Page, test } from "@playwright/test";
import { folderA } from "../../support/opinion/small-folders";
import { type OwnSite, startOwnSite } from "../own-site";
import { somebody, takeUp } from "./desk-people";
import { faultsOf, overflowOf } from "../sound-pages";

test.describe.configure({ timeout: 120_000 });

let site: OwnSite;
test.beforeAll(async () => {
  site = await startOwnSite();
});
test.afterAll(() => site.close());

test("an export is read, seen, imported and given out again", async ({ browser }) => {
  const before = await somebody(browser, site);
  await takeUp(before, site.setupLink, "Lin");
  // The checks need script in the browser; the pages send none.
  const context = await browser.newContext({
    baseURL: site.origin,
    storageState: await before.context().storageState(),
  });
  const admin = await context.newPage();
  await admin.goto("/desk/rounds");
  await check(admin, "rounds");
  await admin.locator('a[href="/desk/rounds/vtaiwan-uberx-collect/import"]').click();
  await check(admin, "import");
  const sent = Object.entries(folderA).map(([name, text]) => {
    return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  });
  await admin.locator("[name=files]").setInputFiles(sent.slice(0, 2));
  await admin.locator("[value=check]").click();
  await expect(admin.locator("#field-files-problem")).toBeVisible();
  await check(admin, "refused");
  await admin.locator("[name=files]").setInputFiles(sent);
  await admin.locator("[name=licence]").fill("CC BY 4.0");
  await admin.locator("[value=check]").click();
  await expect(admin.locator("#preview")).toBeVisible();
  await check(admin, "preview");
  await admin.locator("[value=import]").click();
  await expect(admin).toHaveURL(/\/rounds\/vtaiwan-uberx-collect\/export$/);
  for (const width of [1280, 360]) {
    await admin.setViewportSize({ width, height: 900 });
    await check(admin, `files-${width}`);
  }
  const download = admin.waitForEvent("download");
  await admin.locator('a[href$="/round.zip"]').click();
  expect((await download).suggestedFilename()).toBe("vtaiwan-uberx-collect-round.zip");
});

async function check(page: Page, name: string): Promise<void> {
  for (const width of page.url().includes("/desk/") ? [768, 1280] : [page.viewportSize()!.width]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page), `${name} at ${width} px runs off the side`).toBeLessThanOrEqual(0);
  }
  if (process.env.LAWTRAIL_SHOTS)
    await page.screenshot({ path: `${process.env.LAWTRAIL_SHOTS}/${name}.png`, fullPage: true });
  expect(await faultsOf(page), name).toEqual([]);
}
