import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

/** The words of one promise's row. */
const rowOf = (html: string, code: string) =>
  new RegExp(`<tr id="${code}">[\\s\\S]*?</tr>`)
    .exec(html)![0]
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

test("each promise is judged with the event that decides it, its date and source", async () => {
  const { html, text } = await site.read("/schedule");
  expect(text).toContain("計畫共列 13 項：如期 2 項、遲了 1 項、沒做到 1 項、不知道 6 項、未定期限 3 項。");
  expect(rowOf(html, "game-rating")).toMatch(
    /增訂AR\/VR相關規範 .*遲了 107\.4\.20 發布 全國法規資料庫.*官方紀錄/,
  );
  expect(rowOf(html, "vehicles-consultation")).toMatch(
    /vTaiwan 平臺意見徵集程序 .*如期 106\.11\.30 草案預告.*次級來源/,
  );
  expect(rowOf(html, "sharing-principles")).toMatch(/不知道 沒有紀錄/);
  expect(rowOf(html, "sme-act")).toMatch(/沒做到 .*沒有行政院提案.*議案提案/);
  expect(rowOf(html, "company-act")).toMatch(/未定期限 .*施行/);
});

test("on the plan's own day nothing is due yet", async () => {
  const { html } = await site.read("/schedule?asof=2017-08-17");
  for (const code of ["sharing-principles", "game-rating", "sme-act", "test-spectrum"])
    expect(rowOf(html, code)).toContain("還沒到期");
});

test("after the quarter and before the event the record does not know", async () => {
  const { html } = await site.read("/schedule?asof=2018-02-01");
  expect(rowOf(html, "game-rating")).toContain("不知道");
  expect(rowOf(html, "personal-data")).toContain("還沒到期");
});

test("before the plan there is nothing to judge", async () => {
  const { text } = await site.read("/schedule?asof=2017-08-16");
  expect(text).toContain("這一天計畫還沒有提出");
});

test("before the first record of this site the page says so", async () => {
  expect((await site.read("/schedule?known=2026-11-01")).text).toContain("本站當時尚無紀錄");
});

test("the English page translates the slide and says so", async () => {
  const { text } = await site.read("/en/schedule");
  expect(text).toContain("The plan lists 13 items: kept 2, late 1, missed 1, unknown 6, no date 3.");
  expect(text).toContain("translated by this site");
});

test("each rule stands with its reason", async () => {
  const { text } = await site.read("/schedule");
  expect(text).toContain("命令發布才有效力；預告草案只是中間一步。");
});
