/** The sandbox pages in a real browser: accessibility rules, no overflow, and the funnel's three forms of one thing. */
import { expect, test } from "@playwright/test";
import { testSoundPages } from "./sound-pages";

const paths = [
  "/sandboxes",
  "/sandboxes?asof=2017-08-17",
  "/sandboxes/fintech-experimentation-act",
  "/sandboxes/unmanned-vehicles-experimentation-act",
  "/sandboxes/sme-development-act",
  "/experiments/emq-small-remittance",
  "/experiments/kgi-chunghwa-mobile-identity",
  "/experiments/blockchain-fund-exchange",
  "/experiments/turing-drive-xinyi-bus?asof=2019-01-01",
  "/experiments/nothing",
];

testSoundPages("sandboxes", paths);

test("no word of the funnel runs out of its drawing, and its table has every number it shows", async ({
  page,
}) => {
  for (const path of ["/sandboxes", "/en/sandboxes"]) {
    await page.goto(`${path}/fintech-experimentation-act`);
    const outside = await page.evaluate(() => {
      const edge = document.querySelector("svg.funnel")!.getBoundingClientRect().right;
      return [...document.querySelectorAll("svg.funnel text")].filter(
        (text) => text.getBoundingClientRect().right > edge + 1,
      ).length;
    });
    expect(outside).toBe(0);
    const bars = await page.locator("svg.funnel rect.bar").count();
    const numbers = await page.locator("table.funnel-counts td").allTextContents();
    expect(bars).toBeGreaterThan(9);
    expect(numbers).toEqual(expect.arrayContaining(["14", "16", "9", "7", "4", "1"]));
  }
});

test("from a bill to its register to an experiment, the day stays", async ({ page }) => {
  await page.goto("/bills/fintech-experimentation-act?asof=2020-06-01");
  await page.getByRole("link", { name: "看實驗登錄" }).click();
  await page.getByRole("link", { name: "小額跨境匯款金融科技創新實驗" }).click();
  await expect(page).toHaveURL(/\/experiments\/emq-small-remittance\?asof=2020-06-01$/);
  await expect(page.getByRole("row", { name: /第 1 次延長/ })).toContainText("一般延長");
  await expect(page.getByRole("row", { name: /第 2 次延長/ })).toHaveCount(0);
});
