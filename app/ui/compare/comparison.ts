/** What the page of texts side by side is made of: plain values, ready to be drawn. */
import type { CellKind, KindCounts } from "~/domain/text/compare-rows";

export interface WordPart {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** An article in one version's column. */
export interface CellView {
  readonly kind: CellKind | "base";
  /** Its printed number where that differs from the row's. */
  readonly number: string | null;
  readonly parts: readonly WordPart[];
  /** Printed numbers: where it was split from, and what was split off from it. */
  readonly from: string | null;
  readonly into: readonly string[];
}

export interface ArticleView {
  readonly anchor: string;
  readonly number: string;
  readonly words: string;
  readonly reason: string | null;
}

export type Line =
  | { readonly kind: "chapter"; readonly parts: readonly WordPart[] }
  | { readonly kind: "same"; readonly articles: readonly ArticleView[] }
  | {
      readonly kind: "row";
      readonly anchor: string;
      readonly number: string;
      /** The base's column first. */
      readonly cells: readonly CellView[];
      readonly reason: string | null;
    };

export interface Comparison {
  readonly lines: readonly Line[];
  /** One for each compared version; none for a version read by itself. */
  readonly counts: readonly KindCounts[];
  readonly hasReasons: boolean;
}
