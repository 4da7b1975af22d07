/**
 * Reads a text of articles as statutes are printed: a line that is only an article's number opens that article, a line
 * that is a chapter or section with its title opens that, 說明： opens the reason. Refuses what it cannot place.
 */
import { failure, type Result, success } from "~/domain/result";
import type { Article } from "./article";
import { readPrintedArticles } from "./read-articles";

/**
 * The articles of a text, in its order. Problems: `text.before_first_article`, `text.article_twice`,
 * `text.article_empty`, `text.no_articles`, each with the words it stumbled on.
 * @example parseArticles("第1條\n本法自公布日施行。") // [{ number: [1], words: "本法自公布日施行。", … }]
 */
export function parseArticles(text: string): Result<readonly Article[]> {
  const { articles, problems } = readPrintedArticles(text);
  const [first] = problems;
  return first ? failure(first) : success(articles);
}
