/** One corpus of hostile words in every parameter and path that the site reads. */
import { beforeAll, expect, test } from "vitest";
import { knownParametersOf } from "~/web/addresses";
import { useBuiltSite } from "../support/built-site";
import { insertHeldRound } from "../support/rounds/held-round";
import { hostile, listLiveMarkup } from "../support/safety/live-markup";
import { isDesk, sitePaths } from "../support/safety/site-paths";

const site = useBuiltSite();
beforeAll(async () => void (await insertHeldRound(site.store())));

const publicPaths = sitePaths.filter((path) => !isDesk(path));

async function look(address: string) {
  const response = await site.ask(address);
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  return {
    status: response.status,
    live: /html|xml|atom/.test(type) ? listLiveMarkup(text, { xml: !type.includes("html") }) : [],
  };
}

test("proof: markup that came alive is seen, and what is only quoted is not", () => {
  for (const alive of [
    "<p title='' onload=x>",
    "<a href='javascript:x'>",
    "<xss-live>",
    "<script>x</script>",
  ])
    expect(listLiveMarkup(alive), alive).toHaveLength(1);
  expect(listLiveMarkup("<p title='&#39;><xss-live>'>&lt;xss-live onload=x&gt;</p>")).toEqual([]);
});

test(
  "a hostile value of any parameter of any public page is refused or quoted",
  { timeout: 120_000 },
  async () => {
    const extra = ["to", "about", "practice", "statement", "sso", "code", "sent", "utm_source"];
    let asked = 0;
    for (const { address } of publicPaths)
      for (const name of [...(knownParametersOf(address) ?? ["asof"]), ...extra]) {
        const value = hostile[asked % hostile.length]!;
        asked += 1;
        const at = `${address}?${name}=${encodeURIComponent(value)}`;
        const { status, live } = await look(asked % 2 === 0 ? `/en${at.replace(/^\/\?/, "?")}` : at);
        expect(live, at).toEqual([]);
        expect(status, at).toBeLessThan(500);
      }
    expect(asked).toBeGreaterThan(300);
  },
);

test("every hostile value as words to search for, on the page and in the feeds", async () => {
  for (const value of hostile)
    for (const path of ["/search", "/en/search", "/search/feed.atom", "/search/feed.json"]) {
      const { status, live } = await look(`${path}?q=${encodeURIComponent(value)}`);
      expect(live, `${path} ${value}`).toEqual([]);
      expect(status, `${path} ${value}`).toBeLessThan(500);
    }
});

test("a hostile path is a page that names it harmlessly", async () => {
  for (const value of hostile) {
    const name = encodeURIComponent(value);
    for (const path of [
      `/${name}`,
      `/bills/${name}`,
      `/rounds/${name}/vote`,
      `/reports/${name}`,
      `/terms/${name}`,
    ]) {
      const { status, live } = await look(path);
      expect(live, path).toEqual([]);
      expect(status, path).toBeGreaterThanOrEqual(400);
      expect(status, path).toBeLessThan(500);
    }
  }
});

test("search words that are a query language to some engine are only words", async () => {
  for (const words of [
    '"',
    "*",
    "NEAR(",
    "a AND",
    "-",
    "^",
    "' OR 1=1 --",
    "col:x",
    "(",
    "%",
    "_",
    "\\",
    "💥",
    "'",
  ]) {
    const { status } = await look(`/search?q=${encodeURIComponent(words)}`);
    expect(status, words).toBeLessThan(500);
  }
  for (const sort of ["id;--", "(select 1)", "name,(select 1)"])
    expect((await look(`/bills?sort=${encodeURIComponent(sort)}`)).status).toBe(400);
});
