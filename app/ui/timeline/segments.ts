/** A bill's way as stretches of a drawing, in each of the three layouts. */
import type { Phase, StageCode } from "~/domain/bills/stages";
import type { Journey } from "~/domain/timeline/journey";
import { staysOf } from "~/domain/timeline/stage-days";
import type { DateAxis, DayAxis } from "./axis";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { daysBetween } from "~/domain/dates/calendar-date";

export interface Segment {
  readonly phase: Phase;
  /** Where the layout shows stages. */
  readonly stage: StageCode | null;
  readonly x: number;
  readonly width: number;
}

export type Axis =
  ({ readonly layout: "calendar" } & DateAxis) | ({ readonly layout: "day0" | "stages" } & DayAxis);

/** A stretch is drawn no thinner, so that a stay of a day can be seen. */
const thinnest = 2;

export function segmentsOf(journey: Journey, axis: Axis): Segment[] {
  if (axis.layout === "stages") return stageSegments(journey, axis);
  const place = placeOf(journey, axis);
  return journey.phases
    .filter((span) => !span.arrival)
    .map(({ phase, from, to }) => segment(phase, null, place(from.on), place(to.on)));
}

/** Where the way begins and ends. */
export function endsOf(journey: Journey, axis: Axis): { start: number; end: number } {
  if (axis.layout === "stages") {
    const days = staysOf(journey).reduce((sum, stay) => sum + stay.length.days, 0);
    return { start: axis.xOf(0), end: axis.xOf(days) };
  }
  const place = placeOf(journey, axis);
  return { start: place(journey.start.on), end: place(journey.end.on) };
}

function placeOf(journey: Journey, axis: Axis): (on: CalendarDate) => number {
  if (axis.layout === "calendar") return axis.xOf;
  return (on) => axis.xOf(daysBetween(journey.start.on, on));
}

function stageSegments(journey: Journey, axis: DayAxis): Segment[] {
  let before = 0;
  const segments: Segment[] = [];
  for (const { stage, length } of staysOf(journey)) {
    const after = before + length.days;
    const phase = journey.stages.find((span) => span.stage === stage)!.phase;
    if (length.days > 0) segments.push(segment(phase, stage, axis.xOf(before), axis.xOf(after)));
    before = after;
  }
  return segments;
}

function segment(phase: Phase, stage: StageCode | null, from: number, to: number): Segment {
  return { phase, stage, x: from, width: Math.max(thinnest, Math.round((to - from) * 10) / 10) };
}
