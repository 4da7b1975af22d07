/**
 * Article numbers of statutes: 第12條之3 is [12, 3]. Read in every spelling that drafts, gazettes and databases use;
 * printed in one. What is not a whole article number (第3條第2項, 第一章) is not read.
 */
import { parseChineseNumber } from "~/domain/dates/chinese-numerals";

/** The article's own number, then the numbers behind 之. @example [12, 3] // 第12條之3 */
export type ArticleNumber = readonly number[];

const numeral = "(?:\\d{1,4}|[〇零一二三四五六七八九十百千]{1,9})";
const spellings = [
  // 第12條之3, 第十二條之三; 第 12-3 條 and 第三十之二條.
  new RegExp(`^第(${numeral})條((?:(?:之|-)${numeral}){0,3})$`),
  new RegExp(`^第(${numeral})((?:(?:之|-)${numeral}){0,3})條$`),
];

/**
 * Reads 第12條之3, 第 12-3 條, 第十二條之三, 第三十之二條 and full-width digits; white space does not matter. Null for
 * anything else.
 * @example parseArticleNumber("第三十之二條") // [30, 2]
 */
export function parseArticleNumber(text: string): ArticleNumber | null {
  if (text.length > 40) return null;
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[‐‑–—－]/g, "-");
  for (const spelling of spellings) {
    const [, article, branches = ""] = spelling.exec(plain) ?? [];
    if (article === undefined) continue;
    const numbers = [article, ...branches.split(/[之-]/).filter((part) => part !== "")].map(numberOf);
    return numbers.every((number) => number !== null && number > 0) ? (numbers as number[]) : null;
  }
  return null;
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumber(text);
}

/** Prints a number as this site does. @example formatArticleNumber([12, 3]) // "第12條之3" */
export function formatArticleNumber([article, ...branches]: ArticleNumber): string {
  return `第${article}條${branches.map((branch) => `之${branch}`).join("")}`;
}

/**
 * A text that sorts as articles stand: 第12條, 第12條之1, 第12條之10, 第13條.
 * @example articleSortKey([12, 3]) // "00012.003"
 */
export function articleSortKey([article = 0, ...branches]: ArticleNumber): string {
  const key = [
    String(article).padStart(5, "0"),
    ...branches.map((branch) => String(branch).padStart(3, "0")),
  ];
  return key.join(".");
}

/** The number within an address or an element's id. @example articleAnchor([12, 3]) // "article-12-3" */
export function articleAnchor(number: ArticleNumber): string {
  return ["article", ...number].join("-");
}
