import { expect, test } from "vitest";
import { useBuiltSite } from "../support/built-site";

const site = useBuiltSite();

test("an act says how many of its regulations exist on the day, and which article asks for each", async () => {
  const today = await site.read("/bills/fintech-experimentation-act");
  expect(today.text).toContain("紀錄中有 5 項子法，到這一天都已發布。");
  expect(today.text).toMatch(/金融科技創新實驗審查會議及評估會議運作辦法 第16條第4項/);
  const before = await site.read("/bills/fintech-experimentation-act?asof=2018-05-01");
  expect(before.text).toContain("紀錄中有 5 項子法，到這一天發布了 3 項。");
});

test("a regulation counts from its issue, though its effect dates from before", async () => {
  const { text } = await site.read("/bills/unmanned-vehicles-experimentation-act?asof=2019-06-03");
  expect(text).toContain("紀錄中有 4 項子法，到這一天發布了 0 項。");
  const later = await site.read("/en/bills/unmanned-vehicles-experimentation-act?asof=2019-06-06");
  expect(later.text).toContain("2 of the 4 regulations on record had been issued by this day.");
});

test("a regulation issued after its effect says both days, both numbers of a joint issue, and its act", async () => {
  const { text } = await site.read("/bills/unmanned-vehicles-notice-and-accident-regulations");
  expect(text).toContain("已完成：民國108年7月2日發布，溯自民國108年6月1日施行。");
  expect(text).toContain("經科字第10803462720號、交科字第10800167371號（會銜）");
  expect(text).toMatch(/授權的母法 無人載具科技創新實驗條例 第15條第4項/);
  expect(text).not.toContain("不尋常的程序");
});

test("where the article was not read, it is said not to have been found", async () => {
  const { text } = await site.read("/bills/cyber-security-management-act");
  expect(text).toMatch(/資通安全責任等級分級辦法 授權條文未查得/);
});
