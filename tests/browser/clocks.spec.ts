/** The pages with clocks in a real browser: accessibility rules, widths, and the folded reckoning by keyboard. */
import { expect, type Page, test } from "@playwright/test";
import { testSoundPages } from "./sound-pages";

const paths = [
  "/clocks?asof=2018-01-10",
  "/clocks?asof=2019-05-30&state=overdue",
  "/bills/fintech-experimentation-act?asof=2018-01-10",
  "/?asof=2019-12-20",
];

/** Folded or open. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
testSoundPages("clocks", paths, unfold);

test("the reckoning opens by keyboard and without script", async ({ page }) => {
  await page.goto("/clocks?asof=2018-01-10");
  const how = page.locator("table.clocks details").first();
  await expect(how.locator("ol")).toBeHidden();
  await how.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(how.locator("ol")).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
});
