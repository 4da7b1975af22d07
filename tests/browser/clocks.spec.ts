/** The pages with clocks in a real browser: accessibility rules, widths, and the folded reckoning by keyboard. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const paths = [
  "/clocks?asof=2018-01-10",
  "/clocks?asof=2019-05-30&state=overdue",
  "/bills/fintech-experimentation-act?asof=2018-01-10",
  "/?asof=2019-12-20",
];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [360, 1280])
  for (const scheme of ["light", "dark"] as const)
    test(`axe finds nothing on pages with clocks at ${width} px in ${scheme} mode, folded or open`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const prefix of ["", "/en"])
        for (const path of paths) {
          const address = (prefix + path).replace(/^\/en\/($|\?)/, "/en$1");
          await page.goto(address);
          await page.evaluate(() => {
            for (const folded of document.querySelectorAll("details")) folded.open = true;
          });
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            address,
          ).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${address} runs off the side`).toBeLessThanOrEqual(0);
        }
    });

test("the reckoning opens by keyboard and without script", async ({ page }) => {
  await page.goto("/clocks?asof=2018-01-10");
  const how = page.locator("table.clocks details").first();
  await expect(how.locator("ol")).toBeHidden();
  await how.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(how.locator("ol")).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
});
