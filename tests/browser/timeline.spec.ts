/** The timeline and the schedule in a real browser: accessibility rules, keyboard, no script, no overflow. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const paths = [
  "/timeline",
  "/timeline?layout=day0&asof=2017-08-17",
  "/timeline?layout=stages&stage=legislative.referred",
  "/timeline?phase=executive",
  "/schedule",
  "/schedule?asof=2017-08-16",
];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [360, 1280])
  for (const scheme of ["light", "dark"] as const)
    test(`axe finds nothing at ${width} px in ${scheme} mode, and nothing runs off the side`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const prefix of ["", "/en"])
        for (const path of paths) {
          await page.goto(prefix + path);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(
            violations.map((fault) => `${fault.id}: ${fault.nodes[0]?.target.join(" ")}`),
            prefix + path,
          ).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${prefix + path} runs off the side`).toBeLessThanOrEqual(0);
        }
    });

test("each bar is a stop of the keyboard that says its sentence and leads to its bill", async ({ page }) => {
  await page.goto("/timeline");
  const bar = page.getByRole("link", { name: /^資通安全管理法：106\.4\.27起/ });
  await bar.focus();
  await expect(bar).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "/bills/civil-aviation-act-drones");
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/bills\/cyber-security-management-act$/);
});

test("layout, stage and range of days are chosen without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/timeline");
  await page.getByRole("link", { name: "從第 0 天比" }).click();
  await expect(page).toHaveURL(/layout=day0/);
  await page.getByRole("link", { name: "付委", exact: true }).click();
  await page.getByRole("link", { name: /^91 到 180 天：/ }).click();
  await expect(page).toHaveURL(/layout=day0&stage=legislative.referred&days=91-180/);
  await context.close();
});
