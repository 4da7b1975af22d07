/** What the desk does with a round, for browser tests: publishing, moderating, answering. */
import { expect, type Page } from "@playwright/test";
import { take } from "../desk/desk-people";

/** One submits, the other publishes. */
export async function publish(author: Page, reviewer: Page, set: string): Promise<void> {
  await author.goto(set);
  await take(author, "submit");
  await reviewer.goto(set);
  await take(reviewer, "publish");
}

export async function decide(
  page: Page,
  round: string,
  number: number,
  choices: Record<string, string>,
): Promise<void> {
  await page.goto(`/desk/rounds/${round}`);
  const item = page.locator(`#statement-${number}`);
  for (const [name, value] of Object.entries(choices))
    await item.locator(`[name=${name}]`).selectOption(value);
  await item.locator("button[type=submit]").click();
  await page.waitForLoadState();
  await expect(page.locator(".ds-error-summary")).toHaveCount(0);
}

/** Ticks statements on the page of answers and writes one answer to them. */
export async function answer(
  author: Page,
  numbers: readonly number[],
  fields: Record<string, string>,
): Promise<void> {
  for (const number of numbers) await author.locator(`[name=statement][value="${number}"]`).check();
  await author.locator(".answers-go button").click();
  if (numbers.length === 0) return;
  const { theme, verdict, reason, ...lines } = fields;
  for (const language of ["zh", "en"]) {
    await author.locator(`[name="record.reason.${language}"]`).fill(reason!);
    if (theme) await author.locator(`[name="record.theme.${language}"]`).fill(theme);
  }
  await author.locator('[name="record.verdict"]').selectOption(verdict!);
  for (const [name, value] of Object.entries(lines))
    await author.locator(`[name="record.${name}"]`).fill(value);
  await author.locator("[name=then]").click();
  await expect(author).toHaveURL(/\/answers\?set=\d+$/);
}
