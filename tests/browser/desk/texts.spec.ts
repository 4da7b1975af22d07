/** A text's version by file and by hand, and the forms that ask back: axe, and nothing that hangs off the page. */
import { expect, type Page, test } from "@playwright/test";
import { begin, password, somebody, startSet, takeUp } from "./desk-people";
import { type OwnSite, startOwnSite } from "../own-site";
import { faultsOf, overflowOf } from "../sound-pages";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let site: OwnSite;
let set: string;
test.beforeAll(async ({ browser }) => {
  site = await startOwnSite();
  const admin = await somebody(browser, site);
  await takeUp(admin, site.setupLink, "Lin");
  await startSet(admin, "金融科技條例三讀條文", "major");
  set = await begin(admin);
  await admin.context().close();
});
test.afterAll(() => site.close());

const law =
  "金融科技條例修正草案\n第一章　總則\n第一條　為試驗，制定本條例。\n說明：新的目的。\n第2條\n本條例之主管機關為金融監督管理委員會。\n第99條之1\n本條例自公布日施行。";

for (const [width, language] of [
  [1280, ""],
  [768, "/en"],
] as const)
  test(`a text is sent, seen, mended and added at ${width} px in ${language || "Chinese"}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      baseURL: site.origin,
      viewport: { width, height: 900 },
      javaScriptEnabled: true,
    });
    const page = await context.newPage();
    await page.goto("/desk/sign-in");
    await page.locator("[name=email]").fill("lin@lawtrail.test");
    await page.locator("[name=password]").fill(password);
    await page.locator("main button[type=submit]").first().click();
    await expect(page).toHaveURL(/\/desk$/);

    const text = `${language}${set}/text`;
    await page.goto(text);
    await check(page, `text-${width}`);
    await page.locator("[value=read]").click();
    await expect(page.locator("#field-bill-problem")).toBeVisible();
    await check(page, `text-errors-${width}`);
    await page.locator("[name=bill]").fill("fintech-experimentation-act");
    await page.locator("[name=kind]").selectOption("third_reading");
    await page.locator("[name=datedOn]").fill("113.1.2");
    await page.locator("[name=source]").fill("ly-law-system");
    await page
      .locator("[name=file]")
      .setInputFiles({ name: "law.txt", mimeType: "text/plain", buffer: Buffer.from(law) });
    await page.locator("[value=read]").click();
    await expect(page.locator(".previewed tbody tr")).toHaveCount(3);
    await check(page, `preview-${width}`);
    await page.locator("[name=code]").fill(`third-reading-${width}`);
    await page.locator("[value=add]").click();
    await expect(page).toHaveURL(new RegExp(`${set}#change-\\d+$`));
    await page.locator("article details summary").last().click();
    await check(page, `set-${width}`);
    await page.goto(`${language}${set}/standing?subject=text_version&q=fintech-experimentation-act`);
    await check(page, `standing-${width}`);

    await page.goto(`${language}${set}/changes/new?subject=event`);
    await page.locator("[name=bill]").fill("telecommunications-management-act");
    await page.locator("[name=on]").fill("113.1.2");
    await page.locator("[name=stage]").selectOption("legislative.committee");
    await page.locator("[name=document]").fill("華總一義字第 10700125351 號");
    await page.locator("summary").first().click();
    await page.locator("[name=volume0]").fill("106");
    await page.locator(".entry-form button.ds-button[type=submit]:not([formaction])").last().click();
    await expect(page.locator("#field-issue0-problem")).toBeVisible();
    await page.locator("[name=issue0]").fill("57");
    await page.locator(".entry-form button.ds-button[type=submit]:not([formaction])").last().click();
    await expect(page.locator("#field-unusualZh-problem")).toBeVisible();
    await check(page, `event-${width}`);

    await page.goto(`${language}/desk/sitting?q=telecommunications`);
    await page.locator("[name=title]").fill("院會");
    await page.locator("[name=on]").fill("113.1.2");
    await page.locator("[name=source0]").fill("ly-law-system");
    await page.locator("[name='pick.telecommunications-management-act']").check();
    await page
      .locator("[name='stage.telecommunications-management-act']")
      .selectOption("legislative.committee");
    await page
      .locator("main form[method=post] button.ds-button[type=submit]:not([formaction])")
      .last()
      .click();
    await expect(page.locator("[name='unusualZh.telecommunications-management-act']")).toBeVisible();
    await check(page, `sitting-${width}`);

    await page.goto(`${language}/desk/sets?q=條例`);
    await check(page, `sets-${width}`);
    await context.close();
  });

async function check(page: Page, name: string): Promise<void> {
  if (process.env.LAWTRAIL_SHOTS)
    await page.screenshot({ path: `${process.env.LAWTRAIL_SHOTS}/${name}.png`, fullPage: true });
  expect(await faultsOf(page), name).toEqual([]);
  expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
}
