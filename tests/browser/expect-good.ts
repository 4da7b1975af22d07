/** A page looked at as its person sees it, with script, for the rules of accessibility and for what runs off the side. */
import { expect, type Page } from "@playwright/test";
import { faultsOf, overflowOf } from "./sound-pages";

/** The page as it is for this person: no fault of accessibility, and nothing off the side, narrow and wide. */
export async function expectGood(page: Page, path: string): Promise<void> {
  const { origin } = new URL(page.url());
  const browser = page.context().browser()!;
  const scripted = await browser.newContext({ storageState: await page.context().storageState() });
  const looked = await scripted.newPage();
  for (const { width, axeIn } of [
    { width: 360, axeIn: "" },
    { width: 1280, axeIn: "/en" },
  ])
    for (const prefix of ["", "/en"]) {
      await looked.setViewportSize({ width, height: 900 });
      await looked.goto(origin + prefix + path);
      // As in sound-pages.ts: each width once, each language once.
      if (prefix === axeIn) expect(await faultsOf(looked), `${prefix + path} at ${width}`).toEqual([]);
      expect(await overflowOf(looked), `${prefix + path} at ${width}`).toBeLessThanOrEqual(0);
    }
  await scripted.close();
}
