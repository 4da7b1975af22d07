/** A text that a person pastes is read past what is not understood, and each such line is named. */
import { expect, test } from "vitest";
import { readArticles, readPrintedArticles } from "~/domain/text/read-articles";

test("lines before the first article are named and left out, and what follows is read", () => {
  const { articles, problems } = readArticles("電信管理法草案\n\n第1條\n本法。");
  expect(articles).toEqual([{ number: [1], chapter: null, words: "本法。", reason: null }]);
  expect(problems).toEqual([{ code: "text.before_first_article", line: 1, text: "電信管理法草案" }]);
});

test("an article that comes twice and one without words are kept and named by their lines", () => {
  const { articles, problems } = readArticles("第1條\n甲。\n第一條\n乙。\n第2條");
  expect(articles.map(({ words }) => words)).toEqual(["甲。", "乙。", ""]);
  expect(problems).toEqual([
    { code: "text.article_twice", line: 3, text: "第1條" },
    { code: "text.article_empty", line: 5, text: "第2條" },
  ]);
});

test.each([
  ["第一條　本法自公布日施行。", [1], "本法自公布日施行。"],
  ["第 12 條 之 3　本法。", [12, 3], "本法。"],
  ["　第三十條之一：本法。", [30, 1], "本法。"],
])("%s opens an article with its words behind the number", (line, number, words) => {
  expect(readArticles(line).articles).toEqual([{ number, chapter: null, words, reason: null }]);
});

test("a paragraph that begins by citing an article opens none", () => {
  const { articles } = readArticles("第1條\n本法。\n第三條 第一項所定期間。\n第四條所定期間。");
  expect(articles.map(({ words }) => words)).toEqual(["本法。\n第三條 第一項所定期間。\n第四條所定期間。"]);
});

test("as statutes are printed, a number with words behind it opens nothing", () => {
  const { articles } = readPrintedArticles("第1條\n本法。\n第二條　本法。");
  expect(articles.map(({ words }) => words)).toEqual(["本法。\n第二條　本法。"]);
});

test("a text without an article has that one problem", () => {
  expect(readArticles("甲\n乙").problems).toEqual([{ code: "text.no_articles" }]);
});

test("a second reason of an article is kept behind the first", () => {
  const { articles } = readArticles("第1條\n甲。\n說明：乙。\n說明：\n丙。");
  expect(articles.map(({ reason }) => reason)).toEqual(["乙。\n丙。"]);
});
