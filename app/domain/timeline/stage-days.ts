/**
 * How long bills stayed in each stage, several visits added up, and how those days are spread. Only stays that are over
 * and whose two days are exact are measured; the others are counted, never guessed.
 */
import type { Elapsed } from "~/domain/bills/fold-bill";
import type { StageCode } from "~/domain/bills/stages";
import { stageOf } from "~/domain/bills/stages";
import type { Journey } from "./journey";
import { sumLengths } from "./span";

export interface StageStay {
  readonly stage: StageCode;
  readonly length: Elapsed;
  /** Whether the bill is in the stage on the day asked about. */
  readonly running: boolean;
}

/** A bill's stages with the days spent in each, in the usual order; where its way ended is not a stay. */
export function staysOf(journey: Journey): StageStay[] {
  const spans = journey.stages.filter((span) => !span.arrival);
  const codes = [...new Set(spans.map((span) => span.stage))];
  return codes
    .sort((a, b) => stageOf(a).order - stageOf(b).order)
    .map((stage) => {
      const visits = spans.filter((span) => span.stage === stage);
      return {
        stage,
        length: sumLengths(visits.map((visit) => visit.length)),
        running: visits.some((visit) => visit.running),
      };
    });
}

/** The days that may be measured; null for a stay that runs on or is known only as a lower bound. */
export function measuredDays(stay: StageStay): number | null {
  return stay.running || stay.length.atLeast ? null : stay.length.days;
}

/** Ranges of days, both ends included, that a histogram counts and a list can be filtered by. */
export const dayRanges = [
  { code: "0-7", from: 0, to: 7 },
  { code: "8-30", from: 8, to: 30 },
  { code: "31-90", from: 31, to: 90 },
  { code: "91-180", from: 91, to: 180 },
  { code: "181-365", from: 181, to: 365 },
  { code: "366-", from: 366, to: Infinity },
] as const;
export type DayRange = (typeof dayRanges)[number]["code"];
export const dayRangeCodes = dayRanges.map((range) => range.code);

/** @example isWithin(30, "8-30") // true */
export function isWithin(days: number, code: DayRange): boolean {
  const range = dayRanges.find((candidate) => candidate.code === code)!;
  return range.from <= days && days <= range.to;
}

/** Below this many, a median would say more than the record knows. */
export const fewestForQuartiles = 5;

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface StageDistribution {
  readonly stage: StageCode;
  /** Stays measured. */
  readonly n: number;
  /** Stays that are not over, or not known to the day. */
  readonly unmeasured: number;
  /** Null when n < 5. */
  readonly quartiles: Quartiles | null;
  readonly ranges: readonly { readonly code: DayRange; readonly count: number }[];
}

/** One distribution a stage that any of the bills was in, in the usual order. */
export function distributionsOf(journeys: readonly Journey[]): StageDistribution[] {
  const stays = journeys.flatMap(staysOf);
  const byStage = new Map<StageCode, StageStay[]>();
  for (const stay of stays) {
    const ofStage = byStage.get(stay.stage);
    if (ofStage) ofStage.push(stay);
    else byStage.set(stay.stage, [stay]);
  }
  return [...byStage]
    .sort(([a], [b]) => stageOf(a).order - stageOf(b).order)
    .map(([stage, ofStage]) => distributionOf(stage, ofStage));
}

function distributionOf(stage: StageCode, stays: readonly StageStay[]): StageDistribution {
  const days = stays.map(measuredDays).filter((value) => value !== null);
  return {
    stage,
    n: days.length,
    unmeasured: stays.length - days.length,
    quartiles: quartilesOf(days),
    ranges: dayRangeCodes.map((code) => ({ code, count: days.filter((day) => isWithin(day, code)).length })),
  };
}

/**
 * Quartiles by linear interpolation between the ordered values (the method spreadsheets call inclusive), in days;
 * null when there are fewer than five values.
 * @example quartilesOf([1, 2, 3, 4, 5]) // { lower: 2, median: 3, upper: 4 }
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length < fewestForQuartiles) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)]!;
    return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
