/** Records before and after, field by field. */
import { expect, test } from "vitest";
import { buildRecordDifference } from "~/ui/desk/difference/build-record-difference.server";
import { buildTextPreview } from "~/ui/desk/texts/build-text-preview.server";
import { readArticles } from "~/domain/text/read-articles";

const article = (number: number[], words: string) => ({ number, chapter: null, words, reason: null });

test("an article put in between is one difference, and those behind it stay the same", () => {
  const before = { code: "a", articles: [article([1], "甲。"), article([2], "乙。")] };
  const after = {
    code: "a",
    articles: [article([1], "甲。"), article([1, 1], "新。"), article([2], "乙。")],
  };
  const changed = buildRecordDifference(before, after).filter((field) => field.before !== field.after);
  expect(changed.map(({ path, before, after }) => [path, before, after])).toEqual([
    ["articles.第1條之1.words", null, "新。"],
  ]);
});

test("a preview says of each article what it is to the version before, and which are gone", () => {
  const before = {
    zh: "院版",
    en: "Executive Yuan version",
    articles: readArticles("第一章 總則\n第1條\n甲乙丙丁。\n第2條\n戊己庚辛。").articles,
  };
  const read = readArticles("題目\n第一章 總則\n第1條\n甲乙丙丁！\n第3條\n子丑寅卯。");
  const preview = buildTextPreview(read, before as never, ["big5"]);
  expect(preview.articles.map(({ number, chapter, became }) => [number, chapter, became])).toEqual([
    ["第1條", "第一章\u3000總則", "changed"],
    ["第3條", null, "added"],
  ]);
  expect(preview.compared).toMatchObject({ name: { zh: "院版" }, gone: ["第2條"] });
  expect(preview.skipped).toEqual([{ code: "text.before_first_article", line: 1, text: "題目" }]);
  expect(buildTextPreview(read, null, []).compared).toBeNull();
});
