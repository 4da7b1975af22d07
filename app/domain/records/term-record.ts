/** A legislative term as its page shows it: the bills that were before it, and what became of those it did not decide. */
import type { Bilingual } from "~/domain/bilingual";
import type { BillNamed } from "~/domain/calendar/calendar-entry";
import type { LapseDecision } from "~/domain/calendar/meeting-codes";
import type { BillCard } from "./bill-card";

export interface LapsedBill {
  readonly card: BillCard;
  readonly decision: LapseDecision;
  readonly successor: BillNamed | null;
  readonly note: Bilingual | null;
}

export interface Priority {
  readonly session: number;
  readonly bill: BillNamed;
  readonly source: Bilingual;
  readonly locator: string | null;
}

export interface TermRecord {
  /** As they stood when the term ended, or on the day asked about. */
  readonly bills: readonly BillCard[];
  readonly lapsed: readonly LapsedBill[];
  readonly priorities: readonly Priority[];
}
