/**
 * A day's entry at the desk with keys alone, with script: signing in, a set, an event whose date is picked in the
 * calendar, a source, and sending it for review. Nothing here clicks.
 */
import { expect, type Page, test } from "@playwright/test";
import { password, somebody, takeUp } from "./desk-people";
import { type OwnSite, startOwnSite } from "../own-site";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let site: OwnSite;
test.beforeAll(async ({ browser }) => {
  site = await startOwnSite();
  const admin = await somebody(browser, site);
  await takeUp(admin, site.setupLink, "Lin");
  await admin.context().close();
});
test.afterAll(() => site.close());

test("a set, a source and an event with a picked date are entered and submitted with keys alone", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = listComplaints(page);

  await page.goto("/desk/sign-in");
  await tabTo(page, "[name=email]");
  await page.keyboard.type("lin@lawtrail.test");
  await tabTo(page, "[name=password]");
  await page.keyboard.type(password);
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk$/);

  await tabTo(page, "nav a[href='/desk/sets']");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/sets$/);
  await tabTo(page, "a[href='/desk/sets/new']");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/sets\/new$/);

  // Sent empty: the focus is on what is wrong, and the first Tab leads to its field.
  await tabTo(page, "[name=title]");
  await press(page, "Enter");
  await expect(page.locator(".ds-error-summary")).toBeFocused();
  await tabTo(page, ".ds-error-summary a");
  await press(page, "Enter");
  await expect(page.locator("[name=title]")).toBeFocused();
  // Back over the fragment is the browser's matter: the page stays, and asks for nothing.
  await page.goBack();
  await page.goForward();
  await tabTo(page, "[name=title]");
  await page.keyboard.type("院會三讀");
  await tabTo(page, "[name=weight]");
  await press(page, "ArrowUp");
  await tabTo(page, "main form button:not([formaction])");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/sets\/\d+(#.*)?$/);
  const set = new URL(page.url()).pathname;

  // A source first.
  await page.goto(`${set}/changes/new?subject=source`);
  await fill(page, { key: "ly-gazette-115-1", titleZh: "立法院公報", titleEn: "Gazette" });
  await fill(page, { publisherZh: "立法院", publisherEn: "Legislative Yuan", readOn: "1151120" });
  await expect(page.locator("#field-readOn-hint")).toContainText("民國115年11月20日（五）");
  await press(page, "Enter");
  await expect(page).toHaveURL(new RegExp(`${set}(#.*)?$`));

  // The event, its date by calendar: from 20 November 115 two days back, over the month's end and a year.
  await page.goto(`${set}/changes/new?subject=event`);
  await fill(page, { bill: "sme-development-act", on: "115.11.20" });
  await tabTo(page, ".calendar-button");
  await press(page, "Enter");
  const focused = page.locator(".calendar-day:focus");
  await expect(focused).toHaveAttribute("aria-label", /民國115年11月20日/);
  await press(page, "Shift+PageUp");
  await expect(focused).toHaveAttribute("aria-label", /民國114年11月20日/);
  await press(page, "Shift+PageDown", "PageUp", "PageDown", "ArrowUp", "ArrowRight");
  await expect(focused).toHaveAttribute("aria-label", /民國115年11月14日/);
  await press(page, "Escape");
  await expect(page.locator(".calendar-button").first()).toBeFocused();
  await expect(page.locator("[name=on]")).toHaveValue("115.11.20");
  await press(page, "Space", "ArrowLeft");
  await expect(focused).toHaveAttribute("aria-label", /民國115年11月19日/);
  await press(page, "Enter");
  await expect(page.locator(".calendar-button").first()).toBeFocused();
  await expect(page.locator("[name=on]")).toHaveValue("115.11.19");
  await expect(page.locator("#field-on-hint")).toContainText("民國115年11月19日（四）");
  await tabTo(page, "[name=stage]");
  for (let down = 0; down < 60; down++) {
    if ((await page.locator("[name=stage]").inputValue()) === "legislative.third_reading") break;
    await press(page, "ArrowDown");
  }
  await expect(page.locator("[name=stage]")).toHaveValue("legislative.third_reading");
  await fill(page, { source0: "ly-gazette-115-1" });
  await press(page, "Enter");
  await expect(page).toHaveURL(new RegExp(`${set}(#.*)?$`));

  const submit = page.locator("form", { has: page.locator("[name=do][value=submit]") }).locator("button");
  await submit.evaluate((button) => button.setAttribute("data-submit", ""));
  await tabTo(page, "[data-submit]");
  await press(page, "Enter");
  await expect(page.locator("main")).toContainText("待覆核");
  expect(complaints).toEqual([]);
  await context.close();
});

test("drafts save themselves, and are offered again when the person comes back", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  const complaints = listComplaints(page);
  await page.goto("/desk/sign-in?to=/desk/sets/new");
  await tabTo(page, "[name=email]");
  await page.keyboard.type("lin@lawtrail.test");
  await tabTo(page, "[name=password]");
  await page.keyboard.type(password);
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk/);
  await page.goto("/desk/sets/new");
  await fill(page, { title: "院會二讀" });
  await expect(page.locator("[role=status]")).toHaveText(/草稿已於 \d\d:\d\d 儲存/);

  await page.goto("/desk/sets/new");
  await expect(page.locator("[name=title]")).toHaveValue("");
  // An older draft is not written over unasked.
  await fill(page, { title: "別的" });
  await expect(page.locator("[role=status]")).toHaveText(/先還原或捨棄/);
  await tabTo(page, ".draft-offer a");
  await press(page, "Enter");
  await expect(page.locator("[name=title]")).toHaveValue("院會二讀");
  await tabTo(page, "[name=title]");
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/desk\/sets\/\d+(#.*)?$/);
  await page.goto("/desk/sets/new");
  await expect(page.locator(".draft-offer")).toHaveCount(0);
  expect(complaints).toEqual([]);
  await context.close();
});

/** What the page complains of: errors, violations of its policy, and requests that a plain page does not make. */
function listComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // A 422 is an answer like another; the browser logs it as an error of loading.
    if (["error", "warning"].includes(message.type()) && !/status of 422/.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url().includes("_data")) complaints.push(request.url());
  });
  return complaints;
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await tabTo(page, `[name=${name}]`);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(value);
  }
}

/** Goes on with Tab until the element has the focus, which has to be seen at every stop. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return "";
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
      const { top, bottom, width } = activeElement.getBoundingClientRect();
      const isMarked = (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      const isInSight = width > 0 && bottom > 0 && top < window.innerHeight;
      return isMarked && isInSight ? "" : activeElement.outerHTML.slice(0, 200);
    });
    expect(seen, `The focus is not seen on the way to ${selector}`).toBe("");
  }
  throw new Error(`No Tab leads to ${selector} on ${page.url()}`);
}
