/** Texts side by side in a real browser: accessibility, folding without script, marks in print. */
import { expect, test } from "@playwright/test";
import { testSoundPages } from "./sound-pages";

const act = "/bills/legislative-yuan-powers-act-2024/compare";
const paths = [
  act,
  `${act}?base=in-force-2010&with=in-force-2018,promulgated`,
  `${act}?base=promulgated&with=promulgated`,
  "/bills/fintech-experimentation-act/compare",
  "/bills/company-act-2018/compare",
];

testSoundPages("texts", paths);

test("unchanged articles open by keyboard, and a link to one of them opens its fold, without script", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(act);
  const words = page.getByText("議案自交黨團協商逾一個月無法達成共識者");
  await expect(words).toBeHidden();
  await page.getByText("第68條至第74條未變動").focus();
  await page.keyboard.press("Enter");
  await expect(words).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`${act}#article-71-1`);
  await expect(words).toBeVisible();
  await expect(words).toBeInViewport();
  await context.close();
});

test("the reader changes the base and adds a version by links", async ({ page }) => {
  await page.goto(act);
  await page.getByRole("link", { name: /^加入對照.*99年修正後條文$/ }).click();
  await expect(page).toHaveURL(/base=in-force-2018&with=promulgated%2Cin-force-2010/);
  await page.getByRole("link", { name: /^改以此為基準.*113年公布版$/ }).click();
  await expect(page).toHaveURL(/base=promulgated&with=in-force-2018%2Cin-force-2010/);
  await page.getByRole("link", { name: /^只看這一版.*99年修正後條文$/ }).click();
  await expect(page.getByText("「99年修正後條文」共 85 條。")).toBeVisible();
});

test("in print the marks are signs and lines, and black", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(act);
  const styleOf = (selector: string) =>
    page.evaluate((selector) => {
      const element = document.querySelector(selector)!;
      const { color, textDecorationLine } = getComputedStyle(element);
      return { color, line: textDecorationLine, mark: getComputedStyle(element, "::before").content };
    }, selector);
  expect(await styleOf("#article-22 ins")).toEqual({
    color: "rgb(0, 0, 0)",
    line: "underline",
    mark: '"[＋"',
  });
  expect(await styleOf("#article-22 del")).toEqual({
    color: "rgb(0, 0, 0)",
    line: "line-through",
    mark: '"[－"',
  });
  await expect(page.getByRole("link", { name: /^改以此為基準/ }).first()).toBeHidden();
});
