/** oEmbed 1.0 for bills: what is answered, and everything that is not. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "vitest";
import { origin, useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();
const bill = "/bills/telecommunications-management-act";
const ask = (url: string, more = "") => site.ask(`/oembed?url=${encodeURIComponent(url)}${more}`);

async function frameOf(response: Response): Promise<Record<string, string>> {
  expect(response.status).toBe(200);
  const { html } = (await response.json()) as { html: string };
  const frame = new DOMParser().parseFromString(html, "text/html").getElementsByTagName("iframe")[0]!;
  return Object.fromEntries(Array.from(frame.attributes).map(({ name, value }) => [name, value]));
}

test("a bill's address answers a rich embed, whose frame shows the card", async () => {
  const response = await ask(origin + bill);
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(await response.clone().json()).toMatchObject({
    version: "1.0",
    type: "rich",
    title: "電信管理法",
    provider_name: "法軌",
    provider_url: `${origin}/`,
    width: 560,
    height: 260,
    thumbnail_url: `${origin}${bill}/picture.png`,
  });
  const frame = await frameOf(response);
  expect(frame).toMatchObject({
    src: `${origin}${bill}/card`,
    title: "電信管理法",
    width: "560",
    height: "260",
  });
  expect(frame.sandbox).not.toContain("allow-scripts");
});

test("an English address gives the English card, and a past day stays that day, in its one spelling", async () => {
  const response = await ask(`${origin}/en${bill}?asof=106.8.17&order=oldest&utm_source=x`, "&format=json");
  const frame = await frameOf(response);
  expect(frame.src).toBe(`${origin}/en${bill}/card?asof=2017-08-17`);
  expect((await site.ask(frame.src!.slice(origin.length))).status).toBe(200);
});

test("it is no larger than asked; a thumbnail that would be is left out", async () => {
  const small = (await (await ask(origin + bill, "&maxwidth=320&maxheight=200")).json()) as object;
  expect(small).toMatchObject({ width: 320, height: 200 });
  expect(small).not.toHaveProperty("thumbnail_url");
  expect(await (await ask(origin + bill, "&maxwidth=2000")).json()).toMatchObject({
    width: 560,
    height: 260,
  });
});

test("a bill's page says where its embed is, with the day it shows", async () => {
  const { html } = await site.read(`/en${bill}?asof=2019-06-01`);
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html);
  const address = link![1]!.replace(/&amp;/g, "&");
  expect(address.startsWith(`${origin}/oembed?`)).toBe(true);
  const frame = await frameOf(await site.ask(address.slice(origin.length)));
  expect(frame.src).toBe(`${origin}/en${bill}/card?asof=2019-06-01`);
});

test("what is no bill's page of this site is a 404, however it is written", async () => {
  const strange = [
    "https://example.com/bills/telecommunications-management-act",
    `http://lawtrail.test@example.com${bill}`,
    `http://lawtrail.test.example.com${bill}`,
    `https://lawtrail.test${bill}`,
    `http://lawtrail.test:8080${bill}`,
    `//lawtrail.test${bill}`,
    bill,
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    `${origin}/`,
    `${origin}/bills`,
    `${origin}${bill}/card`,
    `${origin}/desk`,
    `${origin}/bills/nothing-of-the-kind`,
    `${origin}/bills/../../etc/passwd`,
    `${origin}/bills/%22%3E%3Cscript%3E`,
    `${origin}${bill}?asof=2017-13-45`,
    `${origin}${bill}?asof=9999-12-31`,
    `${origin}${bill}?known=2001-01-01`,
    "",
    "http://[",
    "\u0000",
    "x".repeat(5000),
  ];
  for (const url of strange) {
    const response = await ask(url);
    expect(response.status, url.slice(0, 80)).toBe(404);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
  }
  expect((await site.ask("/oembed")).status).toBe(404);
  expect((await ask(`http://someone:secret@lawtrail.test${bill}`)).status).toBe(200);
});

test("XML is 501; a format that nobody knows, and a size that is none, is 400", async () => {
  expect((await ask(origin + bill, "&format=xml")).status).toBe(501);
  for (const format of ["jsonp", "JSON", "<script>"])
    expect((await ask(origin + bill, `&format=${encodeURIComponent(format)}`)).status, format).toBe(400);
  for (const size of ["0", "-1", "1.5", "1e3", "wide", "0x10", "999999", "%00", "１００"])
    for (const name of ["maxwidth", "maxheight"]) {
      const response = await ask(origin + bill, `&${name}=${encodeURIComponent(size)}`);
      expect(response.status, `${name}=${size}`).toBe(400);
      expect(await response.json()).toMatchObject({ code: "oembed.size", field: name });
    }
});

test("the address that is typed is never fetched", async () => {
  let asked = 0;
  const server = createServer((_req, res) => {
    asked++;
    res.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  for (const url of [`http://127.0.0.1:${port}${bill}`, `http://localhost:${port}/`])
    expect((await ask(url)).status).toBe(404);
  await new Promise((resolve) => server.close(resolve));
  expect(asked).toBe(0);
});
