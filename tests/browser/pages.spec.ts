/** Every public page in a real browser: accessibility rules, keyboard, order without styles, no script, no overflow. */
import { expect, test } from "@playwright/test";
import { faultsOf, testSoundPages } from "./sound-pages";

const paths = [
  "/",
  "/?asof=2017-08-17",
  "/?asof=2017-08-17&known=2026-11-01",
  "/bills",
  "/bills?phase=ended",
  "/bills?phase=executive",
  "/bills/fintech-experimentation-act",
  "/bills/digital-communications-act",
  "/bills/unmanned-vehicles-experimentation-act?asof=2018-03-01&order=oldest",
  "/bills/sharing-economy-review-principles",
  "/changes",
  "/about",
  "/api",
  "/open-data",
  "/follow",
  "/follow?kind=topic&key=smart-connectivity",
  "/follow/browser?kind=topic&key=smart-connectivity",
  "/nowhere",
  "/?asof=106.2.30",
  "/bills?phase=nowhere",
];

testSoundPages("pages", paths);

test("axe does find a fault that is put in", async ({ page }) => {
  await page.goto("/about");
  await page.evaluate(() =>
    document.querySelector("main")!.insertAdjacentHTML("beforeend", '<img src="/favicon.svg">'),
  );
  expect((await faultsOf(page)).join()).toContain("image-alt");
});

test("the first stop of the keyboard skips to the content, and the three anchors have their keys", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("跳到主要內容");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#C$/);
  for (const [key, title] of [
    ["U", "上方功能區"],
    ["C", "中央主要內容"],
    ["Z", "頁尾"],
  ]) {
    const anchor = page.locator(`a[accesskey="${key}"]`);
    await expect(anchor).toHaveText(":::");
    await expect(anchor).toHaveAttribute("title", title!);
    await expect(anchor).toHaveAttribute("href", `#${key}`);
  }
});

test("each anchor, followed by keyboard, becomes the place where reading goes on", async ({ page }) => {
  await page.goto("/bills");
  for (const key of ["U", "C", "Z"]) {
    await page.locator(`a[accesskey="${key}"]`).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`#${key}$`));
    await expect(page.locator(":focus")).toHaveAttribute("accesskey", key);
  }
});

test("a reader travels to a past day by typing it, without script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/bills/cyber-security-management-act");
  await page.getByLabel("看過去的某一天").fill("106.8.17");
  await page.getByRole("button", { name: "查看" }).click();
  await expect(page).toHaveURL(/\/bills\/cyber-security-management-act\?asof=2017-08-17$/);
  await expect(page.getByText("民國106年8月17日（四）")).toBeVisible();
  await page.getByRole("link", { name: "進度", exact: true }).click();
  await expect(page.getByText("106.4.28 已送立法院審議")).toBeVisible();
  await page.getByLabel("換一天").fill("106.2.30");
  await page.getByLabel("換一天").press("Enter");
  await expect(page.getByRole("alert")).toContainText("「106.2.30」不是存在的日期");
  await expect(page.getByLabel("看過去的某一天")).toHaveValue("106.2.30");
  await context.close();
});

test("facets are reached and chosen by keyboard alone", async ({ page }) => {
  await page.goto("/bills");
  const choice = page.getByRole("navigation", { name: "篩選" }).getByRole("link", { name: /^未完成/ });
  await choice.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/phase=ended/);
  await expect(page.getByRole("status")).toContainText("4 案");
});

test("with styles off the board reads in order: name, day, title, the three columns, planning, footer", async ({
  page,
}) => {
  await page.goto("/?asof=2017-08-17");
  await page.evaluate(() =>
    document.querySelectorAll('link[rel="stylesheet"]').forEach((link) => link.remove()),
  );
  const text = await page.evaluate(() => document.body.innerText);
  const order = [
    "法軌",
    "民國106年8月17日",
    "法規調適進度",
    "行政院審查中",
    "數位通訊傳播法草案",
    "立法院審議中",
    "已完成",
    "規劃研議",
    "最近的進展",
    "MIT",
  ];
  let place = text.indexOf("跳到主要內容");
  for (const words of order) {
    const next = text.indexOf(words, place);
    expect(next, words).toBeGreaterThanOrEqual(place);
    place = next + words.length;
  }
});

test("in print the menu and the date form are gone and the columns keep their headings", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.goto("/?asof=2017-08-17");
  await expect(page.getByRole("navigation", { name: "主選單" })).toBeHidden();
  await expect(page.getByLabel("換一天")).toBeHidden();
  for (const name of ["行政院審查中", "立法院審議中", "已完成"])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByText("民國106年8月17日（四）")).toBeVisible();
});

test("a page makes no request but for itself, its style and its mark", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/", { waitUntil: "networkidle" });
  expect(
    asked.filter((path) => path !== "/" && path !== "/favicon.svg" && !/^\/assets\/.*\.css$/.test(path)),
  ).toEqual([]);
});
