import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

const rowsOf = (html: string) =>
  [...html.matchAll(/<th scope="row"><a href="([^"]*)">/g)].map((match) => match[1]);

test("the list holds every bill with a record, in the plan's order", async () => {
  const { html, text } = await site.read("/bills");
  expect(text).toContain("符合條件的有 26 案");
  expect(rowsOf(html).slice(0, 3)).toEqual([
    "/bills/digital-communications-act",
    "/bills/telecommunications-management-act",
    "/bills/copyright-act-full-revision",
  ]);
});

test("facets narrow the list together and say how many each choice would leave", async () => {
  const { html, text } = await site.read("/bills?phase=ended&procedure=statute");
  expect(text).toContain("符合條件的有 4 案");
  expect(rowsOf(html)).toHaveLength(4);
  expect(html).toContain('aria-current="true">未完成');
  expect(html).toContain('href="/bills">清除全部條件');
});

test("nothing that matches is said plainly", async () => {
  const { status, text } = await site.read("/bills?phase=executive");
  expect(status).toBe(200);
  expect(text).toContain("沒有符合條件的法案");
});

test("sorting by latest move begins with the latest", async () => {
  const { html } = await site.read("/bills?sort=latest");
  expect(rowsOf(html)[0]).toBe("/bills/cyber-security-management-act-2025");
});

test("a day in the past lists what was on record by then", async () => {
  const { text } = await site.read("/bills?asof=2017-08-17");
  expect(text).toContain("符合條件的有 22 案");
});

for (const address of [
  "/bills?phase=nowhere",
  "/bills?topic=nothing",
  "/bills?agency=nobody",
  "/bills?procedure=magic",
  "/bills?sort=id;--",
  "/bills?page=0",
  "/bills?page=-1",
  "/bills?page=x",
])
  test(`an unknown choice is a 400 that names it: ${address}`, async () => {
    const { status, text } = await site.read(address);
    expect(status).toBe(400);
    expect(text).toContain("網址或輸入的內容看不懂");
    expect(text).toContain(decodeURIComponent(address.split("=")[1]!));
  });

test("a 400 for a facet lists the values that work, as links", async () => {
  const { html } = await site.read("/bills?phase=nowhere");
  expect(html).toContain('<a href="/bills?phase=legislative">legislative</a>');
});

test("a page beyond the last is a 404", async () => {
  expect((await site.read("/bills?page=99")).status).toBe(404);
});
