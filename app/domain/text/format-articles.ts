/** Writes articles as read-articles.ts reads them; words that it could not place again are not its business. */
import { formatArticleNumber } from "~/domain/law/article-number";
import type { Article } from "./article";

/** An article whose number is already in words. */
export interface NumberedWords extends Omit<Article, "number"> {
  readonly number: string;
}

/** Articles as one text, a heading before the first article under it. @example formatArticles([{ number: [1], … }]) // "第1條\n…" */
export function formatArticles(articles: readonly Article[]): string {
  return formatNumbered(
    articles.map((article) => ({ ...article, number: formatArticleNumber(article.number) })),
  );
}

/** The same, of numbers as they were written. @example formatNumbered([{ number: "第一條", … }]) // "第一條\n…" */
export function formatNumbered(articles: readonly NumberedWords[]): string {
  return articles
    .map(({ number, chapter, words, reason }, index) => {
      const heading = chapter && chapter !== articles[index - 1]?.chapter ? [chapter] : [];
      return [...heading, number, words, ...(reason ? [`說明：${reason}`] : [])].join("\n");
    })
    .join("\n\n");
}
