/** What the desk sees at a term's end: each bill that lapses with it, what is on record of it, and what is proposed. */
import type { Bilingual } from "~/domain/bilingual";
import type { StageCode } from "~/domain/bills/stages";
import type { LapseDecision } from "~/domain/calendar/meeting-codes";
import type { BillNamed } from "~/domain/calendar/calendar-entry";
import type { ChangeSetState } from "~/domain/desk/change-set-states";

/** A decision in a change set that is not published yet. */
export interface ProposedDecision {
  readonly setId: number;
  readonly setTitle: string;
  readonly state: ChangeSetState;
  readonly decision: LapseDecision;
}

export interface TermDecision {
  readonly slug: string;
  readonly title: Bilingual;
  /** The code of its lead agency; null when none is on record. */
  readonly lead: string | null;
  /** Where the bill stood when the term ended, or stands while it runs. */
  readonly stage: StageCode;
  readonly decision: LapseDecision;
  readonly successor: BillNamed | null;
  readonly proposed: readonly ProposedDecision[];
}
