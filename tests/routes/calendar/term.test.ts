import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();

test("the ninth term lists its bills and the two that lapsed, with what is known of them", async () => {
  const { html, text } = await site.read("/terms/9");
  expect(text).toContain("民國105年2月1日到民國109年1月31日");
  const list = html.slice(html.indexOf('id="lapsed"'));
  expect([...list.matchAll(/<th scope="row"><a href="([^"]*)"/g)].map((match) => match[1])).toEqual([
    "/bills/digital-communications-act",
    "/bills/copyright-act-full-revision",
  ]);
  expect(text).toContain("沒有列入，未查得");
  expect(text).toContain("2 案屆期不續審");
});

test("the eighth term leads from the drone bill of 2015 to its successor", async () => {
  const { html, text } = await site.read("/terms/8");
  const list = html.slice(html.indexOf('id="lapsed"'));
  expect(list).toContain('href="/bills/civil-aviation-act-drones-2015"');
  expect(list).toContain('href="/bills/civil-aviation-act-drones"');
  expect(text).toMatch(/機關的決定 .*未查得/);
});

test("while a term runs nothing has lapsed with it, and its bills stand as they stood", async () => {
  const { text } = await site.read("/terms/9?asof=2018-01-01");
  expect(text).toContain("任期還沒有屆滿，清冊還不存在。");
  expect(text).toContain("0 案屆期不續審");
});

test("a term that has not begun on the day asked about says so", async () => {
  expect((await site.read("/terms/10?asof=2018-01-01")).text).toContain("這一天這一屆還沒有開始。");
});

test("every term on record can be read, in both languages", async () => {
  for (const term of [8, 9, 10, 11])
    for (const prefix of ["", "/en"]) expect((await site.read(`${prefix}/terms/${term}`)).status).toBe(200);
});

for (const asked of ["7", "12", "99999999999999999999"])
  test(`term ${asked} is a 404 that names the terms there are`, async () => {
    const { status, text } = await site.read(`/terms/${asked}`);
    expect(status).toBe(404);
    expect(text).toContain("有的屆次：8, 9, 10, 11。");
  });
