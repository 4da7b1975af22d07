import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatArticleNumber } from "~/domain/law/article-number";
import { parseArticles } from "~/domain/text/parse-articles";

function read(text: string) {
  const result = parseArticles(text);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

test("articles are read with their chapter, section, paragraphs and reason", () => {
  const articles = read(
    "第一章　總則\n\n第1條\n為某事，制定本法。\n\n第二章　程序\n第一節　申請\n第二條\n第一項。\n第二項。\n說明：\n一、新增。\n\n第三章　附則\n第二條之一\n自公布日施行。",
  );
  expect(articles).toEqual([
    { number: [1], chapter: "第一章　總則", words: "為某事，制定本法。", reason: null },
    { number: [2], chapter: "第二章　程序\n第一節　申請", words: "第一項。\n第二項。", reason: "一、新增。" },
    { number: [2, 1], chapter: "第三章　附則", words: "自公布日施行。", reason: null },
  ]);
});

test.each([
  ["", "text.no_articles"],
  ["前言\n第1條\n本法。", "text.before_first_article"],
  ["第1條\n本法。\n第一條\n本法。", "text.article_twice"],
  ["第1條\n第2條\n本法。", "text.article_empty"],
])("%j is refused", (text, code) => {
  expect(parseArticles(text)).toMatchObject({ ok: false, problem: { code } });
});

test("the texts of this site have the articles that their promulgation names", () => {
  const textOf = (file: string) => readFileSync(`content/texts/${file}`, "utf8").split(/^---$/m)[2]!;
  // 制定公布全文 27 條 and 24 條.
  expect(read(textOf("fintech-experimentation-act/promulgated.md"))).toHaveLength(27);
  expect(read(textOf("unmanned-vehicles-experimentation-act/promulgated.md"))).toHaveLength(24);
  const numbersOf = (code: string) =>
    read(textOf(`legislative-yuan-powers-act-2024/${code}.md`)).map(({ number }) =>
      formatArticleNumber(number),
    );
  // 107.11.21: 增訂公布第 28-1、28-2 條條文.
  const in2010 = numbersOf("in-force-2010");
  expect(numbersOf("in-force-2018").filter((number) => !in2010.includes(number))).toEqual([
    "第28條之1",
    "第28條之2",
  ]);
  // 113.6.24: 增訂第 29-1、30-1、46-1、46-2、50-1、50-2、53-1～53-3、59-1～59-9、74-1 條條文.
  const in2018 = numbersOf("in-force-2018");
  expect(numbersOf("promulgated").filter((number) => !in2018.includes(number))).toHaveLength(19);
});

test("no line of a text is swallowed: articles and headings are all there is", () => {
  for (const bill of readdirSync("content/texts"))
    for (const name of readdirSync(`content/texts/${bill}`)) {
      const body = readFileSync(`content/texts/${bill}/${name}`, "utf8").split(/^---$/m)[2]!;
      const articles = read(body);
      const printed = new Set(
        articles.flatMap(({ chapter, words }) => [...(chapter?.split("\n") ?? []), ...words.split("\n")]),
      );
      const lines = body.split("\n").filter((line) => line !== "" && !/^第\d+條(之\d+)?$/.test(line));
      expect(lines.filter((line) => !printed.has(line))).toEqual([]);
    }
});
