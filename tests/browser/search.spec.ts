/** The search pages in a real browser: accessibility rules, no overflow, and the form without script. */
import { expect, test } from "@playwright/test";
import { testSoundPages } from "./sound-pages";

const paths = [
  "/search",
  "/search?q=無人機",
  "/search?q=cybersecurity&kind=bill",
  "/search?q=*",
  "/search?q=法&page=2&asof=2020-01-01",
];

testSoundPages("search", paths);

test("search: words typed in the field are looked for on the day that the page shows", async ({ page }) => {
  await page.goto("/en/bills?asof=2018-01-01");
  await page.getByRole("searchbox").fill("telecommunications");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=telecommunications&asof=2018-01-01$/);
  await expect(page.getByRole("heading", { level: 2 }).nth(0)).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText(/telecommunications/i);
});
