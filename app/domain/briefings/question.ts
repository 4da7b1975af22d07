/** What somebody asks a briefing about: which template, which bills, how far back or ahead. The moment is beside it. */
import type { Phase, Procedure } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { ReportMonth } from "~/domain/progress/report-month";

export const templateCodes = [
  "progress",
  "schedule",
  "bill",
  "compare",
  "sandboxes",
  "since",
  "soon",
  "control",
] as const;
export type TemplateCode = (typeof templateCodes)[number];

/** released: what a person made public · all: what agencies sent in, for the desk alone. */
export const reportScopes = ["released", "all"] as const;
export type ReportScope = (typeof reportScopes)[number];

export interface BriefingQuestion {
  readonly template: TemplateCode;
  readonly filter: {
    readonly phase: Phase | null;
    readonly topic: string | null;
    readonly agency: string | null;
    readonly procedure: Procedure | null;
  };
  /** Bills picked by slug; when any is picked the filter does not count. */
  readonly picked: readonly string[];
  /** `since` looks back to the end of this day. */
  readonly since: CalendarDate;
  /** `soon` looks ahead so many days. */
  readonly days: number;
  /** `control` tells of this month, and of these of its reports. */
  readonly month: ReportMonth;
  readonly reports: ReportScope;
}

/** The most days that `soon` looks ahead: a year and a day. */
export const mostDaysAhead = 366;
/** The most bills that may be picked by slug; a facet may match more. */
export const mostPicked = 50;
/** The most bills told in full in one briefing. */
export const mostDossiers = 12;
