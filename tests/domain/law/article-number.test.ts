import fc from "fast-check";
import { expect, test } from "vitest";
import { formatChineseNumber } from "~/domain/dates/chinese-numerals";
import {
  articleAnchor,
  articleSortKey,
  formatArticleNumber,
  parseArticleNumber,
} from "~/domain/law/article-number";

const numbers = fc.tuple(
  fc.integer({ min: 1, max: 1999 }),
  fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 2 }),
);

test.each([
  ["第12條之3", [12, 3]],
  ["第十二條之三", [12, 3]],
  ["第三十之二條", [30, 2]],
  ["第 10-1 條", [10, 1]],
  ["第１２條之３", [12, 3]],
  ["第１２－３條", [12, 3]],
  ["第七十四條之一", [74, 1]],
  ["第一百零七條", [107]],
  ["第一百十一條之一之二", [111, 1, 2]],
  ["第　一　條", [1]],
])("%s is read", (text, number) => {
  expect(parseArticleNumber(text)).toEqual(number);
});

test.each(["第一章", "第3條第2項", "第條", "12條", "第0條", "第十十條", "第3條。", "", "第".repeat(5000)])(
  "%j is not an article's number",
  (text) => {
    expect(parseArticleNumber(text)).toBeNull();
  },
);

test("what is printed is read back, in digits and in Chinese numerals", () => {
  fc.assert(
    fc.property(numbers, ([article, branches]) => {
      const number = [article, ...branches];
      expect(parseArticleNumber(formatArticleNumber(number))).toEqual(number);
      const inChinese = `第${formatChineseNumber(article)}條${branches.map((n) => `之${formatChineseNumber(n)}`).join("")}`;
      expect(parseArticleNumber(inChinese)).toEqual(number);
    }),
    { seed: 42 },
  );
});

test("keys sort as articles stand in a law", () => {
  const order = ["第1條", "第2條", "第10條", "第10條之1", "第10條之2", "第10條之10", "第11條", "第100條"];
  const keys = order.map((text) => articleSortKey(parseArticleNumber(text)!));
  expect(keys.toSorted()).toEqual(keys);
  expect(articleSortKey([12, 3])).toBe("00012.003");
  expect(articleAnchor([12, 3])).toBe("article-12-3");
});
