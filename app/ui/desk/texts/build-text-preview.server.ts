/** Makes of the articles that were read what a person checks: each with what it is to the version before. */
import { formatArticleNumber } from "~/domain/law/article-number";
import type { Article, ArticledVersion } from "~/domain/text/article";
import { type CellKind, compareRows, countKinds } from "~/domain/text/compare-rows";
import type { FileNote } from "~/domain/text/file-note";
import type { ArticlesRead } from "~/domain/text/read-articles";
import type { TextPreview } from "./text-preview";

export function buildTextPreview(
  { articles, problems }: ArticlesRead,
  before: ArticledVersion | null,
  notes: readonly FileNote[],
): TextPreview {
  const rows = before && compareRows(before.articles, [articles]);
  const became = new Map<Article, CellKind>();
  for (const { cells } of rows ?? []) if (cells[0]?.article) became.set(cells[0].article, cells[0].kind);
  const gone = (rows ?? []).filter(({ cells }) => cells[0]?.kind === "removed").map(({ base }) => base!);
  return {
    notes,
    skipped: problems,
    articles: articles.map((article, index) => ({
      number: formatArticleNumber(article.number),
      chapter: article.chapter === articles[index - 1]?.chapter ? null : article.chapter,
      words: article.words,
      reason: article.reason,
      became: became.get(article) ?? null,
    })),
    compared: rows && {
      name: { zh: before.zh, en: before.en },
      counts: countKinds(rows, 0),
      gone: gone.map(({ number }) => formatArticleNumber(number)),
    },
  };
}
