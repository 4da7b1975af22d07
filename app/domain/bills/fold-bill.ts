/**
 * Where a bill stands: a fold over its events. Nobody sets a status; the latest move decides, except that a bill
 * before the Legislative Yuan lapses when the term ends. Refuses to guess: no move on record, no standing.
 */
import type { BillEvent } from "./bill-event";
import { eventsAt } from "./bill-event";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { daysBetween } from "~/domain/dates/calendar-date";
import { isIssueAfterEffect } from "./moves";
import type { Moment } from "~/domain/moment";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Phase, StageCode } from "./stages";
import { movesBill, stageOf } from "./stages";
import { lapsedOn } from "~/domain/law/term-lapse";

export interface Standing {
  readonly stage: StageCode;
  readonly phase: Phase;
  /** When it came to this stage (the first of several sittings at the same stage). */
  readonly since: PartialDate;
  /** When it came to this phase. */
  readonly phaseSince: PartialDate;
  /** `term-lapse` when no event says so but the rule does (term-lapse.ts). */
  readonly by: "record" | "term-lapse";
}

/** A move: an event whose code is a stage. */
export type Move<E extends BillEvent = BillEvent> = E & { readonly code: StageCode };

export function movesAt<E extends BillEvent>(events: readonly E[], moment: Moment): Move<E>[] {
  return eventsAt(events, moment).filter((event): event is Move<E> => movesBill(event.code));
}

/**
 * The phase of a bill whose latest move by `asOf` is known: all that lists and counts need of a bill.
 * @example phaseAfter("legislative.referred", "2017-11-10", "2017-12-31") // "legislative"
 */
export function phaseAfter(stage: StageCode, reachedOn: CalendarDate, asOf: CalendarDate): Phase {
  return lapsedOn(stage, reachedOn, asOf) ? "ended" : stageOf(stage).phase;
}

/** Folds a bill's events into its standing at a moment; null when no move is on record by then. */
export function foldBill(events: readonly BillEvent[], moment: Moment): Standing | null {
  const moves = movesAt(events, moment).filter(
    (move, index, all) => index === 0 || !isIssueAfterEffect(all[index - 1]!.code, move.code),
  );
  const last = moves.at(-1);
  if (!last) return null;
  const lapse = lapsedOn(last.code, last.date.on, moment.asOf);
  if (lapse) {
    const since: PartialDate = { on: lapse, precision: "day" };
    return { stage: "ended.lapsed", phase: "ended", since, phaseSince: since, by: "term-lapse" };
  }
  const phase = stageOf(last.code).phase;
  return {
    stage: last.code,
    phase,
    since: firstOfRun(moves, (move) => move.code === last.code),
    phaseSince: firstOfRun(moves, (move) => stageOf(move.code).phase === phase),
    by: "record",
  };
}

/** How long something has lasted: whole days, and whether that is only a lower bound. */
export interface Elapsed {
  readonly days: number;
  readonly atLeast: boolean;
}

/**
 * Days from a date to a day. A date known only to a month, quarter, year or "by" gives a lower bound.
 * @example elapsedSince({ on: "2017-04-28", precision: "day" }, "2017-08-17") // { days: 111, atLeast: false }
 */
export function elapsedSince(since: PartialDate, asOf: CalendarDate): Elapsed {
  return { days: daysBetween(since.on, asOf), atLeast: since.precision !== "day" };
}

function firstOfRun(moves: readonly Move[], belongs: (move: Move) => boolean): PartialDate {
  let first = moves.length - 1;
  while (first > 0 && belongs(moves[first - 1]!)) first -= 1;
  return moves[first]!.date;
}
