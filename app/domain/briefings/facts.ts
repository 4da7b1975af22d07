/** What the record says to a briefing's question, one shape a template. No words: app/briefings says them. */
import type { Standing } from "~/domain/bills/fold-bill";
import type { Phase, StageCode } from "~/domain/bills/stages";
import type { Bilingual } from "~/domain/bilingual";
import type { Clock } from "~/domain/clocks/clock";
import type { CalendarDate, Instant } from "~/domain/dates/calendar-date";
import type { ProgressRow } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import type { ReportScope } from "~/domain/briefings/question";
import type { BillCard } from "~/domain/records/bill-card";
import type { BillDossier } from "~/domain/records/bill-dossier";
import type { ExperimentEntry } from "~/domain/records/experiment-record";
import type { EventSource, HistoryEvent } from "~/domain/records/history-event";
import type { FunnelCounts } from "~/domain/sandbox/funnel";
import type { PublishedFigure } from "~/domain/sandbox/published-figures";
import type { JudgedPromise } from "~/domain/schedule/judged-promise";
import type { AnswersOfRound } from "../rounds/given-answer";
import type { RoundEntry } from "~/domain/records/round-record";
import type { TextVersion } from "~/domain/text/article";
import type { KindCounts } from "~/domain/text/compare-rows";
import type { Journey } from "~/domain/timeline/journey";

export interface BillJourney {
  readonly card: BillCard;
  readonly journey: Journey | null;
}

export interface ProgressFacts {
  readonly template: "progress";
  readonly columns: readonly { readonly phase: Phase; readonly bills: readonly BillJourney[] }[];
}

export interface ScheduleFacts {
  readonly template: "schedule";
  /** In the slides' order. */
  readonly promises: readonly JudgedPromise[];
}

export interface BillInFull {
  readonly dossier: BillDossier;
  readonly journey: Journey | null;
  readonly clocks: readonly Clock[];
  readonly next: readonly StageCode[];
  readonly texts: readonly TextVersion[];
  /** Oldest first. */
  readonly rounds: readonly RoundEntry[];
  /** To the statements of its rounds. */
  readonly answers: readonly AnswersOfRound[];
  /** What each version after the first did to the articles of the one before it. */
  readonly textChanges: readonly TextChange[];
}

export interface TextChange {
  readonly before: TextVersion;
  readonly after: TextVersion;
  readonly counts: KindCounts;
}

export interface BillFacts {
  readonly template: "bill";
  readonly bills: readonly BillInFull[];
  /** How many more match and are not told. */
  readonly left: number;
}

export interface CompareFacts {
  readonly template: "compare";
  readonly bills: readonly BillJourney[];
}

export interface ClockLine {
  readonly kind: "bill" | "experiment";
  readonly slug: string;
  readonly title: Bilingual;
  readonly clock: Clock;
}

export interface FigureWithSources extends Pick<PublishedFigure, "date" | "steps" | "parts"> {
  readonly cited: readonly EventSource[];
}

export interface SandboxFacts {
  readonly template: "sandboxes";
  readonly acts: readonly {
    readonly card: BillCard;
    /** What this site holds. */
    readonly own: FunnelCounts;
    /** What others published. */
    readonly figures: readonly FigureWithSources[];
  }[];
  readonly experiments: readonly ExperimentEntry[];
  readonly clocks: readonly ClockLine[];
}

/** happened: in those days · corrected, withdrawn, added: an older event that this site mended in those days. */
export const changeKinds = ["happened", "corrected", "withdrawn", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface BillChange {
  readonly kind: ChangeKind;
  readonly event: HistoryEvent;
}

export interface SinceFacts {
  readonly template: "since";
  readonly since: CalendarDate;
  /** Bills of which something changed. */
  readonly bills: readonly {
    readonly card: BillCard;
    readonly before: Standing | null;
    /** Oldest first. */
    readonly changes: readonly BillChange[];
  }[];
  /** How many of the bills asked about did not change. */
  readonly unchanged: number;
}

export interface SoonFacts {
  readonly template: "soon";
  readonly until: CalendarDate;
  readonly days: number;
  /** Soonest first. */
  readonly clocks: readonly ClockLine[];
}

export interface ControlFacts {
  readonly template: "control";
  readonly month: ReportMonth;
  readonly reports: ReportScope;
  /** Of the month's items; a report that is not to be told is not there. */
  readonly rows: readonly ProgressRow[];
  readonly dueOn: CalendarDate;
  /** When the newest of the reports was sent in or released; null without any. */
  readonly newestReportAt: Instant | null;
}

export type BriefingFacts =
  | ProgressFacts
  | ScheduleFacts
  | BillFacts
  | CompareFacts
  | SandboxFacts
  | SinceFacts
  | SoonFacts
  | ControlFacts;
