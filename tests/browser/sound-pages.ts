/** Pages looked at in every form they have: the rules of accessibility, and what runs off the side. */
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that ask for colours: all that a dark page differs in. */
const ofColours = ["color-contrast", "link-in-text-block"];
/**
 * Each width and each language is looked at by axe once: its rules hardly depend on how the two meet. What runs off the
 * side does, so that is looked for in both. No colour of the dark page depends on its width or its language.
 */
const forms = [
  { width: 360, scheme: "light", prefixes: ["", "/en"], axeIn: "" },
  { width: 1280, scheme: "light", prefixes: ["", "/en"], axeIn: "/en" },
  { width: 1280, scheme: "dark", prefixes: [""], axeIn: "" },
] as const;

export async function faultsOf(page: Page, scheme: "light" | "dark" = "light"): Promise<string[]> {
  // Its old way of working skips what only pages with frames of other sites need, and takes half the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (scheme === "dark" ? axe.withRules(ofColours) : axe.withTags(rules)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`,
  );
}

/** How many pixels run off the side. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** @param open what is done with a page before it is looked at, such as unfolding what is folded */
export function testSoundPages(what: string, paths: readonly string[], open?: (page: Page) => Promise<void>) {
  for (const { width, scheme, prefixes, axeIn } of forms)
    test(`${what}: axe finds nothing at ${width} px in ${scheme} mode, and nothing runs off the side`, async ({
      page,
    }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const prefix of prefixes)
        for (const path of paths) {
          const address = (prefix + path).replace(/^\/en\/($|\?)/, "/en$1");
          await page.goto(address);
          await open?.(page);
          if (prefix === axeIn) expect(await faultsOf(page, scheme), address).toEqual([]);
          expect(await overflowOf(page), `${address} runs off the side`).toBeLessThanOrEqual(0);
        }
    });
}
