/** What programs read without asking: the site's maps, and the facts inside a bill's page. */
import { DOMParser } from "@xmldom/xmldom";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { origin, useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();

async function legislationOf(address: string): Promise<Record<string, unknown> | null> {
  const { html } = await site.read(address);
  const found = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
  return found ? (JSON.parse(found[1]!) as Record<string, unknown>) : null;
}

test("a law's page holds its facts as schema.org's Legislation, which a JSON-LD reader expands", async () => {
  const facts = (await legislationOf("/bills/telecommunications-management-act"))!;
  expect(facts).toMatchObject({
    "@type": "Legislation",
    "@id": `${origin}/bills/telecommunications-management-act`,
    name: "電信管理法",
    inLanguage: "zh-Hant-TW",
    legislationDate: "2019-05-31",
    datePublished: "2019-06-26",
    legislationPassedBy: { name: "立法院" },
    legislationLegalForce: "https://schema.org/InForce",
  });
  const context = { "@vocab": "https://schema.org/", legislationLegalForce: { "@type": "@id" } };
  const documentLoader = (url: string) =>
    Promise.resolve({ documentUrl: url, contextUrl: undefined, document: { "@context": context } });
  const [node] = await jsonld.expand(facts, { documentLoader: documentLoader });
  expect(node).toMatchObject({
    "@type": ["https://schema.org/Legislation"],
    "https://schema.org/legislationLegalForce": [{ "@id": "https://schema.org/InForce" }],
    "https://schema.org/name": [{ "@value": "電信管理法" }],
  });
});

test("on a past day the facts are of that day, in English in English, and a study is no legislation", async () => {
  const past = (await legislationOf("/en/bills/telecommunications-management-act?asof=2019-06-01"))!;
  expect(past).toMatchObject({
    name: "Telecommunications Management Act",
    legislationDate: "2019-05-31",
    legislationLegalForce: "https://schema.org/NotInForce",
  });
  expect(past).not.toHaveProperty("datePublished");
  expect(await legislationOf("/bills/apec-odr-framework-study")).toBeNull();
});

test("every address of the site's map answers, in both languages, and each page names the other", async () => {
  const response = await site.ask("/sitemap.xml");
  expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  const map = new DOMParser().parseFromString(await response.text(), "application/xml");
  const pages = Array.from(map.getElementsByTagName("url"));
  const addresses = pages.map((page) => page.getElementsByTagName("loc")[0]!.textContent);
  expect(addresses).toContain(`${origin}/bills/telecommunications-management-act`);
  expect(addresses).toContain(`${origin}/en`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) {
    const { status } = await site.ask(address.slice(origin.length));
    expect(status, address).toBe(200);
  }
  for (const page of pages) expect(page.getElementsByTagName("xhtml:link")).toHaveLength(2);
}, 120_000);

test("search engines are kept from the desk and from links for one person; models are told where facts stand", async () => {
  const robots = await (await site.ask("/robots.txt")).text();
  for (const line of ["Disallow: /desk", "Disallow: /en/unsubscribe/", `Sitemap: ${origin}/sitemap.xml`])
    expect(robots.split("\n")).toContain(line);
  const llms = await (await site.ask("/llms.txt")).text();
  expect(llms.startsWith("# Lawtrail\n\n> ")).toBe(true);
  const links = [...llms.matchAll(/\]\((\S+?)\)/g)].map(([, address]) => address!);
  expect(links.length).toBeGreaterThan(40);
  for (const link of links) expect((await site.ask(link.slice(origin.length))).status, link).toBe(200);
}, 120_000);
