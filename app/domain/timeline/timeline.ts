/** The timeline of bills as its page shows it: one page of rows, the sum of all of them, and what stands behind them. */
import type { Bilingual } from "~/domain/bilingual";
import type { Elapsed } from "~/domain/bills/fold-bill";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { compareDates } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { StageCode } from "~/domain/bills/stages";
import type { Journey } from "./journey";
import { presentStage } from "./journey";
import type { DayRange, StageDistribution } from "./stage-days";
import { isWithin, measuredDays, staysOf } from "./stage-days";

export const timelineLayouts = ["calendar", "day0", "stages"] as const;
/** calendar: by date · day0: every bill from its first record · stages: days per stage, laid end to end. */
export type TimelineLayout = (typeof timelineLayouts)[number];

export const timelineSorts = ["start", "duration", "stage_days"] as const;
/** start: earliest first · duration: longest first · stage_days: longest in its present stage first, ended ones last. */
export type TimelineSort = (typeof timelineSorts)[number];

export interface TimelineRow {
  readonly slug: string;
  readonly title: Bilingual;
  readonly journey: Journey;
}

/** Sentences of the plan that name the same last day. */
export interface TimelineMilestone {
  readonly due: PartialDate;
  readonly goals: readonly Bilingual[];
}

export interface TimelineSummary {
  readonly running: number;
  readonly earliest: PartialDate;
  /** Among the ways that are over: of the others the record does not say how long they really are. Null when none is. */
  readonly longest: { readonly title: Bilingual; readonly length: Elapsed } | null;
}

export interface Timeline {
  readonly total: number;
  readonly pages: number;
  readonly rows: readonly TimelineRow[];
  /** Null when no bill is in the list. */
  readonly summary: TimelineSummary | null;
  /** Of the bills that the facets leave, whatever stage or range is chosen. */
  readonly distributions: readonly StageDistribution[];
  readonly milestones: readonly TimelineMilestone[];
  /** The calendar's first day: the earliest start of all bills in the list, on every page of it. */
  readonly firstOn: CalendarDate | null;
  /** The most days of any bill in the list. */
  readonly mostDays: number;
}

export interface StayFilter {
  readonly stage: StageCode | null;
  readonly days: DayRange | null;
}

/** Whether a bill was ever in the stage and, with a range, stayed there so many measured days. */
export function matchesStay(journey: Journey, { stage, days }: StayFilter): boolean {
  if (stage === null) return true;
  const stay = staysOf(journey).find((candidate) => candidate.stage === stage);
  if (!stay || days === null) return stay !== undefined;
  const measured = measuredDays(stay);
  return measured !== null && isWithin(measured, days);
}

/** The order of two ways under a sort; zero leaves them as they were. */
export function compareJourneys(sort: TimelineSort, a: Journey, b: Journey): number {
  const byStart = compareDates(a.start.on, b.start.on);
  if (sort === "start") return byStart;
  if (sort === "duration") return b.length.days - a.length.days || byStart;
  const inStage = (journey: Journey) => presentStage(journey)?.length.days ?? -1;
  return inStage(b) - inStage(a) || byStart;
}
