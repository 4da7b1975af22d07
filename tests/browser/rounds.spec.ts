/** The pages of rounds in a real browser: accessibility rules, and nothing that runs off the side. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const paths = [
  "/rounds",
  "/rounds?asof=2015-08-10",
  "/rounds?state=overdue",
  "/rounds?bill=company-act-2018",
  "/rounds/vtaiwan-uberx-collect",
  "/rounds/vtaiwan-airbnb-meeting",
  "/rounds/vtaiwan-directors-election-init",
  "/bills/company-act-2018",
];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const width of [360, 1280])
  for (const scheme of ["light", "dark"] as const)
    test(`axe finds nothing at ${width} px in ${scheme} mode, in both languages, and nothing runs off the side`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const prefix of ["", "/en"])
        for (const path of paths) {
          await page.goto(prefix + path);
          const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
          const faults = violations.map(
            (fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(" ")).join("; ")}`,
          );
          expect(faults, prefix + path).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, `${prefix + path} runs off the side`).toBeLessThanOrEqual(0);
        }
    });
