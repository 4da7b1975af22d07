/** An event as a history shows it: with its words, its sources and how each is known. */
import type { Bilingual } from "~/domain/bilingual";
import type { BillEvent } from "~/domain/bills/bill-event";
import type { DerivationRule, Grade, SourceKind } from "~/domain/bills/vocabulary";

export interface EventSource {
  readonly key: string;
  readonly kind: SourceKind;
  readonly title: Bilingual;
  readonly publisher: Bilingual;
  /** Where in the source, in the source's own words. */
  readonly locator: string | null;
  readonly address: string | null;
  readonly readOn: string;
  /** Said when not the source itself but a stored copy of it was read. */
  readonly copy: Bilingual | null;
  readonly grade: Grade;
}

export interface HistoryEvent extends BillEvent {
  /** The record's own word where it differs from the stage's name. */
  readonly verbatim: string | null;
  readonly note: Bilingual | null;
  /** Why a move that the tables do not allow is here all the same. */
  readonly unusual: Bilingual | null;
  readonly rule: DerivationRule | null;
  readonly document: string | null;
  /** Whether it stands in the place of a retracted one. */
  readonly corrected: boolean;
  readonly sources: readonly EventSource[];
}

/** One line of a list of events across bills. */
export interface ListedEvent extends BillEvent {
  readonly slug: string;
  readonly title: Bilingual;
  readonly verbatim: string | null;
}

/** What this site did with a record, and when. */
export interface Change extends ListedEvent {
  readonly kind: "recorded" | "retracted";
  readonly at: string;
}
