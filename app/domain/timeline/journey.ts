/**
 * A bill's way as stretches of time, folded from its moves: by stage and by phase, up to the day asked about. The way
 * ends where the bill took effect or was lost; what later undoes a law in force is not part of it, and a law whose day
 * of effect is not on record ends at its promulgation rather than seeming to wait.
 */
import type { BillEvent } from "~/domain/bills/bill-event";
import type { Elapsed, Move } from "~/domain/bills/fold-bill";
import { movesAt } from "~/domain/bills/fold-bill";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Moment } from "~/domain/moment";
import type { Phase, StageCode } from "~/domain/bills/stages";
import { stageOf } from "~/domain/bills/stages";
import { lapsedOn } from "~/domain/law/term-lapse";
import type { Span, StageSpan } from "./span";
import { exactDay, lengthBetween } from "./span";

export interface Journey {
  /** Its first move on record: day 0. */
  readonly start: PartialDate;
  /** The day asked about while it runs; else the day it arrived or was lost. */
  readonly end: PartialDate;
  readonly running: boolean;
  readonly length: Elapsed;
  readonly stages: readonly StageSpan[];
  readonly phases: readonly Span[];
}

const undoings: ReadonlySet<StageCode> = new Set<StageCode>([
  "completed.expired",
  "completed.repealed",
  "completed.struck_down",
  "regulation.repealed",
]);

interface Stop {
  readonly stage: StageCode;
  readonly date: PartialDate;
}

/** Null when no move is on record by then. @example journeyOf(events, { asOf, known: null })?.length.days */
export function journeyOf(events: readonly BillEvent[], moment: Moment): Journey | null {
  const moves = movesAt(events, moment);
  const stops = stopsOf(moves);
  if (stops.length === 0) return null;
  const latest = moves.at(-1)!;
  const lapse = lapsedOn(latest.code, latest.date.on, moment.asOf);
  if (lapse) stops.push({ stage: "ended.lapsed", date: exactDay(lapse) });
  const last = stageOf(stops.at(-1)!.stage).phase;
  const running = last !== "completed" && last !== "ended";
  const end = running ? exactDay(moment.asOf) : stops.at(-1)!.date;
  const stages = stops.map(({ stage, date }, index): StageSpan => {
    const next = stops[index + 1];
    const open = running && !next;
    return { stage, ...spanOf(stageOf(stage).phase, date, next?.date ?? end, open, !next && !running) };
  });
  const start = stops[0]!.date;
  const length = lengthBetween(start, end);
  return { start, end, running, length, stages, phases: phasesOf(stages) };
}

/** How long a bill has been in the stage it is in; null once its way has ended. */
export function presentStage(journey: Journey): StageSpan | null {
  return journey.stages.find((span) => span.running) ?? null;
}

/** Several sittings at one stage are one stop, from the first. */
function stopsOf(moves: readonly Move[]): Stop[] {
  const stops: Stop[] = [];
  for (const { code, date } of moves)
    if (!undoings.has(code) && stops.at(-1)?.stage !== code) stops.push({ stage: code, date });
  return stops;
}

/** An arrival lasts no time, however roughly its day is known. */
function spanOf(phase: Phase, from: PartialDate, to: PartialDate, running: boolean, arrival: boolean): Span {
  const length = arrival ? { days: 0, atLeast: false } : lengthBetween(from, to);
  return { phase, from, to, length, running, arrival };
}

function phasesOf(stages: readonly StageSpan[]): Span[] {
  const phases: Span[] = [];
  for (const { phase, from, to, running, arrival } of stages) {
    const before = phases.at(-1)?.phase === phase ? phases.pop() : undefined;
    phases.push(spanOf(phase, before?.from ?? from, to, running, arrival && !before));
  }
  return phases;
}
