/**
 * Reads a text of articles line by line and goes on past what it cannot place: a person sees what was read, and each
 * line that was not. Mends nothing and drops nothing silently.
 */
import { articleSortKey, formatArticleNumber, parseArticleNumber } from "~/domain/law/article-number";
import { parseChapterHeading } from "~/domain/law/chapter-heading";
import { excerpt, type Problem } from "~/domain/result";
import type { Article } from "./article";

const reasonMark = /^說明[：:]\s*/u;

export interface ArticlesRead {
  readonly articles: readonly Article[];
  /** In the order of their lines, each with the `line` counted from 1 and the words it stumbled on. */
  readonly problems: readonly Problem[];
}

interface Draft {
  readonly number: Article["number"];
  readonly line: number;
  readonly chapter: string | null;
  readonly words: string[];
  reason: string[] | null;
}

/**
 * The articles of a text, in its order, also those that stand there twice or without words. A number and its words in
 * one line (第一條 本法…), as gazettes are copied, open an article too. Problems: `text.before_first_article`,
 * `text.article_twice`, `text.article_empty`, and `text.no_articles` alone.
 * @example readArticles("前言\n第一條 本法。").problems // [{ code: "text.before_first_article", line: 1, text: "前言" }]
 */
export function readArticles(text: string): ArticlesRead {
  return readLines(text.split(/\r?\n/).map(partsOf));
}

/** The same of a text as statutes are printed: only a line that is nothing but a number opens an article. */
export function readPrintedArticles(text: string): ArticlesRead {
  return readLines(text.split(/\r?\n/).map((line) => [line]));
}

function readLines(lines: readonly (readonly string[])[]): ArticlesRead {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const headings: (string | undefined)[] = [];
  lines.forEach((parts, index) => {
    const line = index + 1;
    for (const words of parts.map((part) => part.trim()).filter(Boolean)) {
      const number = parseArticleNumber(words);
      const heading = number ? null : parseChapterHeading(words);
      const draft = drafts.at(-1);
      if (number) {
        const chapter = headings.filter(Boolean).join("\n") || null;
        drafts.push({ number, line, chapter, words: [], reason: null });
      } else if (heading) {
        headings.length = heading.level;
        headings[heading.level] = heading.words;
      } else if (!draft) problems.push({ code: "text.before_first_article", line, text: excerpt(words) });
      else if (reasonMark.test(words))
        draft.reason = [...(draft.reason ?? []), words.replace(reasonMark, "")].filter(Boolean);
      else (draft.reason ?? draft.words).push(words);
    }
  });
  if (drafts.length === 0) {
    // Every line stands outside: one sentence says it.
    problems.length = 0;
    problems.push({ code: "text.no_articles" });
  }
  return { articles: drafts.map(toArticle), problems: [...problems, ...listFaults(drafts)] };
}

/** A paragraph that only cites an article (第三條 第一項所定…) is not an opening. */
function partsOf(raw: string): readonly string[] {
  const line = raw.trim();
  if (!line.startsWith("第")) return [line];
  for (const { index, 0: gap } of [...line.slice(0, 40).matchAll(/[\s：:]+/gu)].reverse()) {
    const [number, words] = [line.slice(0, index), line.slice(index + gap.length)];
    if (words !== "" && !/^第\S{1,6}[項款目條]/u.test(words) && parseArticleNumber(number))
      return [number, words];
  }
  return [line];
}

function toArticle({ number, chapter, words, reason }: Draft): Article {
  return { number, chapter, words: words.join("\n"), reason: reason?.join("\n") || null };
}

function listFaults(drafts: readonly Draft[]): Problem[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ number, words, line }) => {
    const key = articleSortKey(number);
    const text = formatArticleNumber(number);
    const problems: Problem[] = [];
    if (seen.has(key)) problems.push({ code: "text.article_twice", line, text });
    if (words.length === 0) problems.push({ code: "text.article_empty", line, text });
    seen.add(key);
    return problems;
  });
}
