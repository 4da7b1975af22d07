/** The timeline and the schedule in a real browser: accessibility rules, keyboard, no script, no overflow. */
import { expect, test } from "@playwright/test";
import { testSoundPages } from "./sound-pages";

const paths = [
  "/timeline",
  "/timeline?layout=day0&asof=2017-08-17",
  "/timeline?layout=stages&stage=legislative.referred",
  "/timeline?phase=executive",
  "/schedule",
  "/schedule?asof=2017-08-16",
];

testSoundPages("timeline", paths);

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
