/**
 * What a rule of time is made of. A rule without its basis (article and exact words, or the directive's sources)
 * does not compile, and neither does one without its source. Prose about rules lives in app/i18n under their codes.
 */
import type { EventCode } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { ExperimentCode } from "~/domain/sandbox/experiment-codes";
import type { RuleSource } from "./rule-sources";

/** The article as printed, with paragraph (項) and subparagraph (款) where one is meant. */
export type Article = `第${string}條${string}`;

export interface LawBasis {
  readonly by: "law";
  readonly law: string;
  readonly article: Article;
  /** The article's or paragraph's exact words. */
  readonly words: string;
  readonly source: RuleSource;
}

/** What a directive is known to say: its text was not found, and the sources differ on whom it binds. */
export interface DirectiveBasis {
  readonly by: "directive";
  readonly readings: readonly [DirectiveReading, ...DirectiveReading[]];
}

export interface DirectiveReading {
  readonly source: RuleSource;
  /** The day of the letter, or the day from which the source says the rule counts. */
  readonly since: PartialDate;
  readonly covers: "all_drafts" | "regulations" | "trade_bills";
}

export type Basis = LawBasis | DirectiveBasis;

/** deadline: somebody must act by then · expectation: on that day something follows or becomes possible, and nobody is in breach · window: a time in which something can be done. */
export const clockKinds = ["deadline", "expectation", "window"] as const;
export type ClockKind = (typeof clockKinds)[number];

export const ruleSubjects = ["bill", "regulation", "fintech", "unmanned"] as const;
export type RuleSubject = (typeof ruleSubjects)[number];

export type CountedUnit = "day" | "month" | "year" | "working_day";
export type Length =
  | { readonly unit: CountedUnit; readonly count: number; readonly before?: true }
  | { readonly unit: OpenUnit };
/** Lengths that are not a number: the third day, the day after, the term's end, an order, a named day, the session. */
export type OpenUnit =
  "third_day" | "next_day" | "until_term_end" | "until_order" | "until_named_day" | "session";

/** By what rule the days are counted; `apa_48_unverified`: no source says that 行政程序法 §48 governs this period. */
export type Counting = "apa_48" | "apa_48_unverified" | "standard_act_13" | "own_words" | "none";

/** What follows when the time runs out. */
export const consequences = [
  "none_stated",
  "plenary_may_schedule",
  "lapses",
  "resolution_void",
  "takes_effect",
  "expires",
  "cannot_extend",
  "deemed_reviewed",
  "regulation_void",
  "approval_void",
  "permission_ends",
] as const;
export type Consequence = (typeof consequences)[number];

/**
 * When the day has passed and no record says what happened: overdue · by_itself: the law works without anybody ·
 * presumed: the period is taken to be over, how it ended is unknown.
 */
export type AtEnd = "overdue" | "by_itself" | "presumed";

/** From measured records and not from law: shown beside a start that is not public, and labelled as an observation. */
export interface Observation {
  readonly from: EventCode;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly n: number;
  readonly source: RuleSource;
}

export interface ClockRule {
  readonly code: string;
  readonly of: RuleSubject;
  readonly kind: ClockKind;
  readonly basis: Basis;
  /** The events that set it going. */
  readonly startsAt: readonly (EventCode | ExperimentCode)[];
  /** exact: the event is the start · at_latest: the event shows it had begun · not_public: no public record gives the day. */
  readonly start: "exact" | "at_latest" | "not_public";
  readonly length: Length;
  /** Another length that a start before `until` had; its exact words were not read. */
  readonly earlier?: { readonly length: Length; readonly since: CalendarDate; readonly until: CalendarDate };
  readonly firstDay: "counted" | "not_counted";
  /** Whether a last day of rest moves to the next working day (行政程序法 §48 IV). */
  readonly movesOffRestDays: boolean;
  readonly counting: Counting;
  /** Days that the law leaves out and that no table here holds: the computed day is then the earliest. */
  readonly deducts?: "recess" | "waiting_for_documents";
  readonly stops: readonly (EventCode | ExperimentCode)[];
  readonly consequence: Consequence;
  readonly atEnd: AtEnd;
  /** Since when the rule has these words, as far as was read. */
  readonly since: PartialDate;
  readonly until: CalendarDate | null;
  /** Printed in the table of rules only: nothing public sets it going for one bill or experiment. */
  readonly displayOnly?: true;
  readonly observation?: Observation;
}
