/** What was read of a text that somebody sent, as its page is given it before anything is kept. */
import type { Bilingual } from "~/domain/bilingual";
import type { Problem } from "~/domain/result";
import type { CellKind, KindCounts } from "~/domain/text/compare-rows";
import type { FileNote } from "~/domain/text/file-note";

export interface PreviewedArticle {
  readonly number: string;
  /** The headings above it, where they are not those of the article before. */
  readonly chapter: string | null;
  readonly words: string;
  readonly reason: string | null;
  /** What it is to the version before; null when there is none. */
  readonly became: CellKind | null;
}

export interface TextPreview {
  readonly notes: readonly FileNote[];
  /** What was not understood, by line. */
  readonly skipped: readonly Problem[];
  readonly articles: readonly PreviewedArticle[];
  readonly compared: {
    readonly name: Bilingual;
    readonly counts: KindCounts;
    /** The numbers of the articles that only the version before has. */
    readonly gone: readonly string[];
  } | null;
}
