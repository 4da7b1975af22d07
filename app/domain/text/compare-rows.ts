/** Versions side by side as rows: every article of the base, and what stands in its place in each of the others. */
import { articleSortKey } from "~/domain/law/article-number";
import type { Article } from "./article";
import { withoutLayout } from "./likeness";
import type { Match } from "./match-articles";
import { matchArticles } from "./match-articles";

/** What became of an article of the base in another version; `absent` where neither has it. */
export type CellKind = "same" | "changed" | "moved" | "added" | "split" | "removed" | "absent";

/** How often each kind occurs in one of the compared versions. */
export type KindCounts = Readonly<Record<CellKind, number>>;

export interface Cell {
  readonly kind: CellKind;
  /** The article of this version; null when it has none. */
  readonly article: Article | null;
  /** For `split`, the article of the base that it came from. */
  readonly from: Article | null;
  /** The articles of this version that were split off from the row's article of the base. */
  readonly into: readonly Article[];
}

export interface Row {
  /** Null for an article that the base does not have. */
  readonly base: Article | null;
  /** One for each of the other versions, in their order. */
  readonly cells: readonly Cell[];
}

/**
 * Rows in the base's order; an article that the base lacks stands behind the article it follows in its own version.
 * @example compareRows([first], [[first, second]]).map((row) => row.cells[0].kind) // ["same", "added"]
 */
export function compareRows(base: readonly Article[], others: readonly (readonly Article[])[]): Row[] {
  const sides = others.map((articles) => sideOf(articles, matchArticles(base, articles)));
  const newcomers = newcomersBehind(sides);
  const newRows = (behind: Article | null): Row[] =>
    (newcomers.get(behind) ?? []).map((articles) => ({
      base: null,
      cells: articles.map((article, index) => newCell(article, sides[index]!)),
    }));
  const baseRow = (article: Article): Row => ({
    base: article,
    cells: sides.map((side) => baseCell(article, side)),
  });
  return [newRows(null), ...base.map((article) => [baseRow(article), ...newRows(article)])].flat();
}

/** Whether no version changed anything in this row. */
export function isSame(row: Row): boolean {
  return row.cells.every((cell) => cell.kind === "same");
}

/** What happened to the articles in the version of that index. */
export function countKinds(rows: readonly Row[], index: number): KindCounts {
  const counts = { same: 0, changed: 0, moved: 0, added: 0, split: 0, removed: 0, absent: 0 };
  for (const row of rows) counts[row.cells[index]!.kind] += 1;
  return counts;
}

/** Another version with its match turned both ways. */
interface Side extends Match {
  readonly articles: readonly Article[];
  readonly now: ReadonlyMap<Article, Article>;
  readonly into: ReadonlyMap<Article, readonly Article[]>;
}

function sideOf(articles: readonly Article[], match: Match): Side {
  const into = new Map<Article, Article[]>();
  for (const article of articles) {
    const from = match.splits.get(article);
    if (from) into.set(from, [...(into.get(from) ?? []), article]);
  }
  return { ...match, articles, now: new Map([...match.pairs].map(([own, base]) => [base, own])), into };
}

function baseCell(base: Article, { now, into }: Side): Cell {
  const article = now.get(base) ?? null;
  return {
    kind: article ? kindOf(base, article) : "removed",
    article,
    from: null,
    into: into.get(base) ?? [],
  };
}

function kindOf(base: Article, article: Article): CellKind {
  if (articleSortKey(base.number) !== articleSortKey(article.number)) return "moved";
  return withoutLayout(base.words) === withoutLayout(article.words) ? "same" : "changed";
}

function newCell(article: Article | null, { splits }: Side): Cell {
  if (!article) return { kind: "absent", article: null, from: null, into: [] };
  const from = splits.get(article) ?? null;
  return { kind: from ? "split" : "added", article, from, into: [] };
}

/** The articles that the base lacks, by the base's article they stand behind; the same number shares a row. */
function newcomersBehind(sides: readonly Side[]): Map<Article | null, (Article | null)[][]> {
  const behind = new Map<Article | null, (Article | null)[][]>();
  const byNumber = new Map<string, (Article | null)[]>();
  sides.forEach(({ articles, pairs }, index) => {
    let last: Article | null = null;
    for (const article of articles) {
      const base = pairs.get(article);
      if (base) {
        last = base;
        continue;
      }
      const key = articleSortKey(article.number);
      let row = byNumber.get(key);
      if (!row) {
        row = sides.map(() => null);
        byNumber.set(key, row);
        behind.set(last, [...(behind.get(last) ?? []), row]);
      }
      row[index] = article;
    }
  });
  return behind;
}
