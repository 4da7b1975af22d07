/** Turns versions into the lines of the page: chapters, rows that differ, and folded runs of those that do not. */
import { articleAnchor, formatArticleNumber } from "~/domain/law/article-number";
import type { Article, ArticledVersion } from "~/domain/text/article";
import type { Cell, Row } from "~/domain/text/compare-rows";
import { compareRows, countKinds, isSame } from "~/domain/text/compare-rows";
import type { ArticleView, CellView, Comparison, Line, WordPart } from "./comparison";
import { wordDifference } from "./word-difference.server";

/** Without others, the base is read by itself. */
export function buildComparison(base: ArticledVersion, others: readonly ArticledVersion[]): Comparison {
  const rows = compareRows(
    base.articles,
    others.map((other) => other.articles),
  );
  const anchors = new Set<string>();
  const lines: Line[] = [];
  let chapter: string | null = null;
  let run: ArticleView[] | null = null;
  for (const row of rows) {
    const parts = chapterOf(row);
    const heading = parts.map((part) => part.text).join("|");
    const folded = others.length > 0 && isSame(row);
    if (heading !== chapter && parts.length > 0) lines.push({ kind: "chapter", parts });
    if (heading !== chapter || !folded) run = null;
    chapter = heading;
    if (!folded) lines.push(lineOf(row, anchors));
    else if (run) run.push(viewOf(row.base!, anchors));
    else lines.push({ kind: "same", articles: (run = [viewOf(row.base!, anchors)]) });
  }
  const all = [base, ...others].flatMap((version) => version.articles);
  return {
    lines,
    counts: others.map((_, index) => countKinds(rows, index)),
    hasReasons: all.some((article) => article.reason !== null),
  };
}

function viewOf(article: Article, anchors: Set<string>): ArticleView {
  return {
    anchor: anchorOf(article, anchors),
    number: formatArticleNumber(article.number),
    words: article.words,
    reason: article.reason,
  };
}

/** An article's own anchor; when the base's article of that number has it, one that says it is the later one. */
function anchorOf({ number }: Article, anchors: Set<string>): string {
  const own = articleAnchor(number);
  const anchor = anchors.has(own) ? `${own}-new` : own;
  anchors.add(anchor);
  return anchor;
}

function lineOf(row: Row, anchors: Set<string>): Line {
  const articles = [row.base, ...row.cells.map((cell) => cell.article)];
  const head = articles.find((article) => article !== null)!;
  const { base } = row;
  const columns = row.cells.map((cell) => columnOf(base, cell, head, row.cells.length === 1));
  return {
    kind: "row",
    anchor: anchorOf(head, anchors),
    number: formatArticleNumber(head.number),
    cells: [baseColumn(base, columns), ...columns.map((column) => column.view)],
    reason: articles.findLast((article) => article?.reason)?.reason ?? null,
  };
}

interface Column {
  readonly view: CellView;
  /** The article of the base, with what this version took out. */
  readonly before: readonly WordPart[] | null;
}

/** Beside one version, each column shows its own words; among several, each shows what it takes out and puts in. */
function columnOf(base: Article | null, cell: Cell, head: Article, alone: boolean): Column {
  const { kind, article } = cell;
  const difference =
    base && article ? byLine(wordDifference(base.words, article.words)) : wholeOf(article, base);
  const keep = (out: WordPart["kind"]) => difference.filter((part) => part.kind !== out);
  const view: CellView = {
    kind,
    number: article && article !== head && kind === "moved" ? formatArticleNumber(article.number) : null,
    parts: alone || kind === "removed" ? keep("removed") : difference,
    from: cell.from && formatArticleNumber(cell.from.number),
    into: cell.into.map(({ number }) => formatArticleNumber(number)),
  };
  return { view, before: alone ? keep("added") : null };
}

function baseColumn(base: Article | null, [only, ...more]: readonly Column[]): CellView {
  if (!base) return { kind: "absent", number: null, parts: [], from: null, into: [] };
  const plain: WordPart[] = [{ kind: "kept", text: base.words }];
  const parts = only?.before && more.length === 0 ? only.before : plain;
  return { kind: "base", number: null, parts, from: null, into: [] };
}

function wholeOf(article: Article | null, base: Article | null): WordPart[] {
  if (article) return byLine([{ kind: "added", text: article.words }]);
  return base ? byLine([{ kind: "removed", text: base.words }]) : [];
}

/** A mark never reaches over the end of a paragraph: the break itself is no words. */
function byLine(parts: readonly WordPart[]): WordPart[] {
  return parts.flatMap(({ kind, text }) =>
    text
      .split(/(\n)/)
      .filter((piece) => piece !== "")
      // A break that was put in or taken out stays in its own column only.
      .map((piece): WordPart => ({ kind, text: piece })),
  );
}

/** The heading above a row: of the base, and of the last version when that has another. */
function chapterOf(row: Row): WordPart[] {
  const before = row.base?.chapter ?? null;
  const after = row.cells.findLast((cell) => cell.article)?.article?.chapter ?? null;
  if (before !== null && after !== null && before !== after) return wordDifference(before, after);
  const one = before ?? after;
  return one === null ? [] : [{ kind: "kept", text: one }];
}
