/** People who take part in a round, each at a machine of their own: by touch, with keys alone, or without script. */
import { type Browser, expect, type Page } from "@playwright/test";
import type { OwnSite } from "../own-site";

export const ways = ["touch", "keys", "no script"] as const;
export type Way = (typeof ways)[number];
export type Answer = "agree" | "disagree" | "pass";

export interface Voter {
  readonly page: Page;
  readonly way: Way;
}

export async function makeVoter(browser: Browser, site: OwnSite, way: Way): Promise<Voter> {
  const context = await browser.newContext({
    baseURL: site.origin,
    javaScriptEnabled: way !== "no script",
    hasTouch: way === "touch",
    isMobile: way === "touch",
    viewport: way === "touch" ? { width: 360, height: 740 } : { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, way };
}

/** Presses something, in the way of this person; the page that follows has been loaded. */
export async function press({ page, way }: Voter, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  const loaded = page.waitForEvent("load");
  if (way === "touch") await target.tap();
  else if (way === "no script") await target.click();
  else {
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await loaded;
}

/** Answers every statement that is shown, one after another, until there is none left; how many those were. */
export async function voteOnAll(voter: Voter, answerTo: (number: number) => Answer): Promise<number> {
  const { page } = voter;
  for (let voted = 0; ; voted++) {
    const shown = page.locator(".vote-card input[name=statement]");
    if ((await shown.count()) === 0) return voted;
    const number = Number(await shown.inputValue());
    await press(voter, `.vote-card .vote-${answerTo(number)}`);
  }
}

/** A few at a time, as people come. */
export async function threeAtATime(
  all: readonly Voter[],
  work: (voter: Voter, person: number) => Promise<void>,
): Promise<void> {
  const left = all.map((voter, person) => ({ voter, person }));
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) await work(next.voter, next.person);
  };
  await Promise.all([worker(), worker(), worker()]);
}
