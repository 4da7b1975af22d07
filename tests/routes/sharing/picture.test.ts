/** The picture of a shared link: real pixels, of the day asked about, and the tags that lead to it. */
import { expect, test } from "vitest";
import { origin, useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();
const bill = "/bills/telecommunications-management-act";

async function pictureAt(address: string): Promise<Buffer> {
  const response = await site.ask(address);
  expect(response.status, address).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/png");
  return Buffer.from(await response.arrayBuffer());
}

/** The head's values of a name, in order. */
async function tagsOf(address: string, name: string): Promise<string[]> {
  const { html } = await site.read(address);
  const tags = [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"/g)];
  return tags.filter(([, found]) => found === name).map(([, , content]) => content!.replace(/&amp;/g, "&"));
}

test("the picture is a PNG of 1200 by 630, other in English and on another day, and the same when asked again", async () => {
  const today = await pictureAt(`${bill}/picture.png`);
  expect(today.subarray(1, 4).toString()).toBe("PNG");
  expect([today.readUInt32BE(16), today.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(today.equals(await pictureAt(`${bill}/picture.png`))).toBe(true);
  for (const other of [`/en${bill}/picture.png`, `${bill}/picture.png?asof=2017-08-17`])
    expect(today.equals(await pictureAt(other)), other).toBe(false);
}, 60_000);

test("a bill's page names its picture, with its size and its words, in both languages", async () => {
  for (const [page, words] of [
    [bill, "電信管理法的進度。已完成："],
    [`/en${bill}`, "Telecommunications Management Act. Completed"],
  ] as const) {
    expect(await tagsOf(page, "og:image")).toEqual([`${origin}${page}/picture.png`]);
    expect(await tagsOf(page, "og:image:width")).toEqual(["1200"]);
    expect(await tagsOf(page, "og:image:height")).toEqual(["630"]);
    expect(await tagsOf(page, "twitter:card")).toEqual(["summary_large_image"]);
    expect((await tagsOf(page, "og:image:alt"))[0]).toContain(words);
  }
});

test("a page of a past day is shared as that day: its address and its picture keep it", async () => {
  const past = `${bill}?asof=2017-08-17&order=oldest`;
  expect(await tagsOf(past, "og:url")).toEqual([`${origin}${bill}?asof=2017-08-17`]);
  expect(await tagsOf(past, "og:image")).toEqual([`${origin}${bill}/picture.png?asof=2017-08-17`]);
});

test("no picture of what is not here, or of a day that cannot be", async () => {
  expect((await site.ask("/bills/nothing/picture.png")).status).toBe(404);
  expect((await site.ask(`${bill}/picture.png?asof=2017-13-45`)).status).toBe(400);
  expect((await site.ask(`${bill}/picture.png?asof=106.8.17`)).headers.get("Location")).toBe(
    `${bill}/picture.png?asof=2017-08-17`,
  );
});

test("a day before any record has a picture that says so", async () => {
  const before = await pictureAt(`${bill}/picture.png?asof=1990-01-01`);
  expect(before.length).toBeGreaterThan(5000);
}, 60_000);
