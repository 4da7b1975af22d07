/**
 * Reads a text of articles as statutes are printed: a line that is only an article's number opens that article, a line
 * that is a chapter or section with its title opens that, 說明： opens the reason. Refuses what it cannot place.
 */
import { articleSortKey, formatArticleNumber, parseArticleNumber } from "~/domain/law/article-number";
import { parseChapterHeading } from "~/domain/law/chapter-heading";
import { excerpt, failure, type Result, success } from "~/domain/result";
import type { Article } from "./article";

const reasonMark = /^說明[：:]\s*/u;

interface Draft {
  readonly number: Article["number"];
  readonly chapter: string | null;
  readonly words: string[];
  reason: string[] | null;
}

/**
 * The articles of a text, in its order. Problems: `text.before_first_article`, `text.article_twice`,
 * `text.article_empty`, `text.no_articles`, each with the words it stumbled on.
 * @example parseArticles("第1條\n本法自公布日施行。") // [{ number: [1], words: "本法自公布日施行。", … }]
 */
export function parseArticles(text: string): Result<readonly Article[]> {
  const drafts: Draft[] = [];
  const headings: (string | undefined)[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === "") continue;
    const number = parseArticleNumber(line);
    if (number) {
      drafts.push({ number, chapter: headings.filter(Boolean).join("\n") || null, words: [], reason: null });
      continue;
    }
    const heading = parseChapterHeading(line);
    if (heading) {
      headings.length = heading.level;
      headings[heading.level] = heading.words;
      continue;
    }
    const draft = drafts.at(-1);
    if (!draft) return failure({ code: "text.before_first_article", text: excerpt(line) });
    if (reasonMark.test(line)) draft.reason = [line.replace(reasonMark, "")].filter(Boolean);
    else (draft.reason ?? draft.words).push(line);
  }
  return checked(drafts);
}

function checked(drafts: readonly Draft[]): Result<readonly Article[]> {
  if (drafts.length === 0) return failure({ code: "text.no_articles" });
  const seen = new Set<string>();
  for (const { number, words } of drafts) {
    const key = articleSortKey(number);
    const text = formatArticleNumber(number);
    if (seen.has(key)) return failure({ code: "text.article_twice", text });
    if (words.length === 0) return failure({ code: "text.article_empty", text });
    seen.add(key);
  }
  return success(
    drafts.map(({ number, chapter, words, reason }) => ({
      number,
      chapter,
      words: words.join("\n"),
      reason: reason?.join("\n") || null,
    })),
  );
}
