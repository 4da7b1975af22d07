import { expect, test } from "vitest";
import { canonicalAddress, knownParametersOf } from "~/web/addresses";

const canonical = (address: string) => canonicalAddress(new URL(address, "https://x"));

test("public paths know their parameters, in both languages alike", () => {
  expect(knownParametersOf("/about")).toEqual(["asof", "known"]);
  expect(knownParametersOf("/bills/cyber-security-act")).toEqual(["asof", "known", "order"]);
  expect(knownParametersOf("/bills/x-1/picture.png")).toEqual(["asof", "known"]);
  expect(knownParametersOf("/oembed")).toEqual([
    ...["asof", "known"],
    ...["url", "maxwidth", "maxheight", "format"],
  ]);
  for (const path of ["/bills", "/changes", "/about", "/bills/x-1", "/bills/x-1/card"])
    expect(knownParametersOf(`/en${path}`), path).toEqual(knownParametersOf(path));
  expect(knownParametersOf("/en")).toEqual(knownParametersOf("/"));
});

test("what is not listed is not public", () => {
  for (const path of [
    "/desk",
    "/en/",
    "/en/en/bills",
    "/english",
    "/bills/",
    "/bills/a/b",
    "/bills/a/picture.jpg",
    "/bills/a/card/",
    "/bills/%61",
    "/BILLS",
    "//",
    "",
  ])
    expect(knownParametersOf(path), path).toBeNull();
});

test("a canonical address has its known parameters sorted, once each, none of them empty", () => {
  expect(canonical("/bills?sort=name&utm_id=1&asof=2017-08-17&page=")).toBe(
    "/bills?asof=2017-08-17&sort=name",
  );
  expect(canonical("/?page=2&page=3&q=x")).toBe("/?page=2");
  expect(canonical("/about?page=2&known=")).toBe("/about");
  expect(canonical("/bills?agency=%E8%B3%87&topic=a+b")).toBe("/bills?agency=%E8%B3%87&topic=a+b");
  expect(canonical("/desk?b=1&a=")).toBe("/desk?b=1&a=");
});

test("a canonical address is its own canonical address", () => {
  for (const address of ["/bills?topic=a%26b%3Dc&sort=%2B", "/?column=x", "/en/about?asof=106.8.17"])
    expect(canonical(canonical(address))).toBe(canonical(address));
});
