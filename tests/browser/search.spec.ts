/** The search pages in a real browser: accessibility rules, no overflow, and the form without script. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const paths = [
  "/search",
  "/search?q=無人機",
  "/search?q=cybersecurity&kind=bill",
  "/search?q=*",
  "/search?q=法&page=2&asof=2020-01-01",
];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [360, 1280])
  for (const scheme of ["light", "dark"] as const)
    test(`search: axe finds nothing at ${width} px in ${scheme} mode and nothing runs off the side`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const address of paths.flatMap((path) => [path, `/en${path}`])) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`,
          ),
          address,
        ).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${address} runs off the side`).toBeLessThanOrEqual(0);
      }
    });

test("search: words typed in the field are looked for on the day that the page shows", async ({ page }) => {
  await page.goto("/en/bills?asof=2018-01-01");
  await page.getByRole("searchbox").fill("telecommunications");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=telecommunications&asof=2018-01-01$/);
  await expect(page.getByRole("heading", { level: 2 }).nth(0)).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText(/telecommunications/i);
});
