/** What people do at the desk, for browser tests: by its forms, without script. */
import { type Browser, expect, type Page } from "@playwright/test";
import type { OwnSite } from "../own-site";

export const password = "a heron waits by the river";

/** Somebody at a machine of their own. */
export async function somebody(browser: Browser, site: OwnSite): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.origin,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

export async function takeUp(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  const email = page.locator("input[name=email]:not([type=hidden])");
  if ((await email.count()) > 0) await email.fill(`${name.toLowerCase()}@lawtrail.test`);
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=password]").fill(password);
  await page.locator("main button[type=submit]").click();
  await expect(page).toHaveURL(/\/desk$/);
}

export async function invite(admin: Page, name: string, role: string): Promise<string> {
  await admin.goto("/desk/staff");
  const form = admin.locator("form", { has: admin.locator("[name=do][value=invite]") });
  await form.locator("[name=email]").fill(`${name.toLowerCase()}@lawtrail.test`);
  await form.locator("[name=role]").selectOption(role);
  await form.locator("button[type=submit]").click();
  return (await admin.locator("code.address").innerText()).trim();
}

/** Sends the form of a step on a change set's page. */
export async function take(page: Page, step: string, fields: Record<string, string> = {}): Promise<void> {
  const form = page.locator("form", { has: page.locator(`[name=do][value=${step}]`) }).first();
  const folded = page.locator("details", { has: form });
  if ((await folded.count()) > 0 && (await folded.first().getAttribute("open")) === null)
    await folded.first().locator("summary").first().click();
  for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value);
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    form.locator("button[type=submit]").click(),
  ]);
  await page.waitForLoadState();
}

export interface EventFields {
  readonly bill: string;
  readonly on: string;
  readonly stage: string;
  readonly source?: string;
  readonly unusual?: string;
}

export async function addEvent(page: Page, set: string, event: EventFields): Promise<void> {
  await page.goto(`${set}/changes/new?subject=event`);
  await page.locator("[name=bill]").fill(event.bill);
  await page.locator("[name=on]").fill(event.on);
  await page.locator("[name=stage]").selectOption(event.stage);
  if (event.source) await page.locator("[name=source0]").fill(event.source);
  if (event.unusual) {
    await page.locator("[name=unusualZh]").fill(event.unusual);
    await page.locator("[name=unusualEn]").fill(event.unusual);
  }
  await save(page, set);
}

/** Sends the form of a change; the change set's page follows. */
export async function save(page: Page, set: string): Promise<void> {
  await page.locator("main form[method=post] button[type=submit]:not([formaction])").last().click();
  await expect(page).toHaveURL(new RegExp(`${set}(#.*)?$`));
}

export async function startSet(page: Page, title: string, weight: string): Promise<string> {
  await page.goto("/desk/sets/new");
  await page.locator("[name=title]").fill(title);
  await page.locator(`[name=weight][value=${weight}]`).check();
  return new URL(page.url()).pathname;
}

export async function begin(page: Page): Promise<string> {
  await page.locator("main form[method=post] button[type=submit]:not([formaction])").last().click();
  await expect(page).toHaveURL(/\/desk\/sets\/\d+$/);
  return new URL(page.url()).pathname;
}
