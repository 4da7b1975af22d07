/** The two axes of the timeline: dates with a tick a year, and days. Lengths are units of the drawing. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { utcYear } from "d3-time";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { partsOf } from "~/domain/dates/calendar-date";
import type { Messages } from "~/i18n/messages";

export const drawingWidth = 960;
const left = 10;
const right = drawingWidth - 16;
/** The least room that a year's label needs. */
const tickRoom = 56;

export interface Tick {
  readonly x: number;
  readonly label: string;
}

export interface DateAxis {
  readonly xOf: (on: CalendarDate) => number;
  readonly ticks: readonly Tick[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whole years from the first to the day asked about, which stands at the right end. */
export function dateAxis(t: Messages, first: CalendarDate, to: CalendarDate): DateAxis {
  const from = `${partsOf(first).year}-01-01` as CalendarDate;
  const scale = scaleUtc([new Date(from), new Date(to)], [left, right]);
  const years = partsOf(to).year - partsOf(from).year + 1;
  const every = Math.max(1, Math.ceil((years * tickRoom) / (right - left)));
  const ticks = scale
    .ticks(utcYear.every(every)!)
    .map((date) => ({ x: round(scale(date)), label: t.timeline.year(date.getUTCFullYear()) }));
  return { xOf: (on) => round(scale(new Date(on))), ticks, from, to };
}

export interface DayAxis {
  readonly xOf: (days: number) => number;
  readonly ticks: readonly Tick[];
}

export function dayAxis(t: Messages, most: number): DayAxis {
  const scale = scaleLinear([0, Math.max(most, 1)], [left, right]);
  const ticks = scale
    .ticks(8)
    .filter((days) => Number.isInteger(days))
    .map((days) => ({ x: round(scale(days)), label: t.timeline.dayTick(days) }));
  return { xOf: (days) => round(scale(days)), ticks };
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
