import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, requireCalendarDate as on } from "~/domain/dates/calendar-date";
import { effectOnThirdDay } from "~/domain/law/effect-date";
import { readSharedData, testWithSharedData } from "../../support/shared-data";
import { formatRocFormal, parseDateInput } from "~/domain/dates/roc-date";

test("a law in force from its promulgation takes effect on the third day, as 產業創新條例 §72 itself says", () => {
  expect(effectOnThirdDay(on("2017-11-22"))).toBe("2017-11-24");
  expect(effectOnThirdDay(on("2018-06-20"))).toBe("2018-06-22");
  const ofArticle = ["一百零六年十一月二十四日", "一百零七年六月二十二日"].map((text) =>
    parseDateInput(text),
  );
  expect(ofArticle).toEqual([
    { ok: true, value: effectOnThirdDay(on("2017-11-22")) },
    { ok: true, value: effectOnThirdDay(on("2018-06-20")) },
  ]);
  expect(formatRocFormal(on("2017-11-24"))).toBe("中華民國一百零六年十一月二十四日");
});

test("民航法 and 科學技術基本法 took effect two days after their promulgation", () => {
  expect(effectOnThirdDay(on("2018-04-25"))).toBe("2018-04-27");
  expect(effectOnThirdDay(on("2017-06-14"))).toBe("2017-06-16");
});

test("the third day crosses a leap day and a year's end", () => {
  expect(effectOnThirdDay(on("2020-02-28"))).toBe("2020-03-01");
  expect(effectOnThirdDay(on("2017-12-30"))).toBe("2018-01-01");
});

testWithSharedData("the rule quotes 中央法規標準法 §13 word for word", () => {
  const words = "法規明定自公布或發布日施行者，自公布或發布之日起算至第三日起發生效力。";
  const source = readFileSync(path.resolve(process.cwd(), "app/domain/law/effect-date.ts"), "utf8");
  expect(source).toContain(words);
  expect(readSharedData("ly/mojLawSplitJSON_rule_statutes_fulltext.json")).toContain(words);
});

test("the day of promulgation is the first of the three days", () => {
  const anyDay = fc.integer({ min: 0, max: 55_000 }).map((days) => addDays(on("1912-01-01"), days));
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(daysBetween(day, effectOnThirdDay(day)) + 1).toBe(3);
    }),
    { seed: 42 },
  );
});
