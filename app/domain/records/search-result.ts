/** What a search answers: how many of each kind, and one page of results with their hits marked. */
import type { Excerpt } from "~/domain/search/excerpt";
import type { Segment } from "~/domain/search/hits";
import type { SearchKind } from "~/domain/search/kinds";
import type { Phase } from "~/domain/bills/stages";
import type { BillCard } from "./bill-card";
import type { ListedEvent } from "./history-event";

export interface ResultExcerpt extends Excerpt {
  readonly language: "zh" | "en";
}

export interface SearchResult {
  readonly kind: SearchKind;
  readonly key: string;
  /** A path of this site, or an https address; null when there is nowhere to go. */
  readonly address: string | null;
  readonly title: readonly Segment[];
  readonly excerpt: ResultExcerpt | null;
  /** For a bill, and for an event's bill. */
  readonly card: BillCard | null;
  readonly event: ListedEvent | null;
}

export interface SearchResults {
  /** Of the chosen kind and phase. */
  readonly total: number;
  readonly pages: number;
  readonly kinds: readonly { readonly kind: SearchKind; readonly count: number }[];
  /** Of the bills found; empty when another kind is chosen. */
  readonly phases: readonly { readonly phase: Phase; readonly count: number }[];
  /** The number beyond which hits are listed titles first instead of by rank, when so many were found; else null. */
  readonly unrankedBeyond: number | null;
  readonly results: readonly SearchResult[];
}
