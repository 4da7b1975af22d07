/** An agency's answer to statements as pages show it: what became of them, why, and where it landed. Types only. */
import type { Bilingual } from "../bilingual";
import type { BillNamed } from "../calendar/calendar-entry";
import type { CalendarDate } from "../dates/calendar-date";
import type { AgencyName } from "../records/bill-card";
import type { StatementState, Verdict } from "./round-codes";

/** What it landed in: a bill, a version of its text, and the article in the answer's own words. */
export interface Landed {
  readonly bill: BillNamed;
  readonly text: (Bilingual & { readonly code: string }) | null;
  readonly article: string | null;
}

export interface GivenAnswer {
  /** Its name within the round. */
  readonly code: string;
  /** Of an answer to several statements that belong together. */
  readonly theme: Bilingual | null;
  readonly verdict: Verdict;
  readonly reason: Bilingual;
  readonly landed: Landed | null;
  /** Whose matter it is, of `other_agency`. */
  readonly agency: AgencyName | null;
  /** Until when it is under study. */
  readonly untilOn: CalendarDate | null;
  readonly respondedOn: CalendarDate;
}

export interface AnsweredWords {
  readonly number: number;
  /** Null for what moderators keep back. */
  readonly words: string | null;
  readonly state: StatementState;
}

/** An answer with the statements that it answers, of one round. */
export interface RoundAnswer extends GivenAnswer {
  readonly statements: readonly AnsweredWords[];
}

/** The answers of one round. */
export interface AnswersOfRound {
  readonly round: { readonly slug: string; readonly title: Bilingual };
  readonly answers: readonly RoundAnswer[];
}
