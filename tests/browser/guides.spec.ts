/** Guides, glossary, calendar, terms and what an act needs, in a real browser: accessibility rules, no overflow, links. */
import { expect, test } from "@playwright/test";
import { testSoundPages } from "./sound-pages";

const paths = [
  "/guides",
  "/guides/how-a-bill-becomes-law",
  "/guides/sandbox",
  "/guides/accessibility",
  "/glossary",
  "/calendar",
  "/calendar?month=2017-11",
  "/calendar?month=2017-11&view=list&asof=2018-01-01",
  "/calendar?month=x",
  "/terms/8",
  "/terms/9",
  "/terms/7",
  "/bills/unmanned-vehicles-experimentation-act",
  "/bills/fintech-experimentation-act?asof=2018-05-01",
  "/bills/unmanned-vehicles-plate-regulations",
];

testSoundPages("guides", paths);

test("a word in a bill's prose leads to its place in the glossary, at the same moment", async ({ page }) => {
  await page.goto("/bills/civil-aviation-act-drones?asof=2018-01-01");
  const term = page.locator("a.term").first();
  const address = (await term.getAttribute("href"))!;
  await term.click();
  await expect(page).toHaveURL(new RegExp(`${address.replace(/[?]/g, "\\?")}$`));
  await expect(page.locator(":target dt")).toBeVisible();
});

test("a day of the grid leads to that day below, and the grid gives way to the list on a narrow page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/calendar?month=2017-11");
  await page.getByRole("table").getByRole("link", { name: /^10/ }).click();
  await expect(page.locator(":target")).toContainText("第9屆第4會期第8次會議");
  await page.setViewportSize({ width: 360, height: 900 });
  await expect(page.getByRole("table")).toBeHidden();
  await expect(page.getByText("第9屆第4會期第8次會議")).toBeVisible();
});
