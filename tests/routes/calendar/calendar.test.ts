import { expect, test } from "vitest";
import { useBuiltSite } from "../../support/built-site";

const site = useBuiltSite();

test("a month shows its meetings with what came of the agenda, in a table of weeks and as a list", async () => {
  const { html, text } = await site.read("/calendar?month=2017-11");
  expect(html).toMatch(/<table class="month"><caption class="sr">106年11月月曆<\/caption>/);
  expect(html.match(/<th scope="col"><abbr title="星期/g)).toHaveLength(7);
  expect(text).toContain("第9屆第4會期第8次會議");
  expect(text).toMatch(/著作權法修正草案 一讀、付委/);
  expect(html).toContain('href="#d2017-11-10"');
  expect(html).toContain('id="d2017-11-10"');
});

test("a day of the record whose meeting no source names says so", async () => {
  const { text } = await site.read("/calendar?month=2017-11");
  expect(text).toMatch(/委員會 已開 會次未載，由法案紀錄得知 資通安全管理法/);
});

test("a year stands as a list, with the plan's quarter and the end of a term", async () => {
  const { html, text } = await site.read("/calendar?month=2017-12&view=list");
  expect(html).not.toContain('<table class="month">');
  expect(text).toContain("計畫期程「106年第4季」屆至");
  expect((await site.read("/calendar?month=2020-01")).text).toContain("第 9 屆立法委員任期屆滿");
});

test("nothing after the day asked about is shown as having happened", async () => {
  const { text } = await site.read("/calendar?month=2017-11&asof=2017-11-09");
  expect(text).not.toContain("第9屆第4會期第8次會議");
  expect(text).not.toContain("106年11月10日");
});

test("the week of the day asked about stands first", async () => {
  const { text } = await site.read("/calendar?asof=2017-11-08");
  expect(text).toMatch(/本週議程 民國106年11月6日到民國106年11月12日 .*資通安全管理法/);
  expect((await site.read("/calendar")).text).toContain("這不表示沒有開會");
});

test("a month without records leads to the nearest that has some, at the same moment", async () => {
  const { html, text } = await site.read("/en/calendar?month=2022-05&asof=2023-01-01");
  expect(text).toContain("Nothing on record for May 2022.");
  expect(html).toMatch(/rel="prev" href="\/en\/calendar\?asof=2023-01-01&amp;month=20\d\d-\d\d"/);
});

test("kinds narrow the list", async () => {
  const { text } = await site.read("/calendar?month=2017-12&kind=plan");
  expect(text).toContain("民國106年12月：1 天共有 1 項。".replace("民國", ""));
});

for (const address of ["month=2017-13", "month=106-12", "month=x", "view=grid", "kind=party"])
  test(`an unknown choice is a 400 that names it: ${address}`, async () => {
    const { status, text } = await site.read(`/calendar?${address}`);
    expect(status).toBe(400);
    expect(text).toContain(`「${address.split("=")[1]}」`);
  });

test("a month that is none is answered with months that work", async () => {
  expect((await site.read("/calendar?month=x")).html).toContain('href="/calendar?month=2017-11"');
});

test("before the site's first record the calendar says so", async () => {
  expect((await site.read("/calendar?known=2026-11-01")).text).toContain("本站當時尚無紀錄");
});

test("a bill's page lists its committee reports, and says that no resolution was found", async () => {
  const { text } = await site.read("/bills/cyber-security-management-act");
  expect(text).toMatch(/107\.5\.1 委員會審查報告 .*107卷43期4567號 93-238頁/);
  expect(text).toContain("附帶決議與公聽會：本站未查得。");
  expect((await site.read("/bills/cyber-security-management-act?asof=2018-04-30")).text).not.toContain(
    "委員會審查報告",
  );
});
