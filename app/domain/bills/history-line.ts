/**
 * A bill's history as lines: each event with the days since the one before, and whether the record is silent about
 * steps between. A lapse that no event records is a line of its own, by its rule.
 */
import { daysBetween } from "~/domain/dates/calendar-date";
import type { Standing } from "./fold-bill";
import type { HistoryEvent } from "~/domain/records/history-event";
import { judgeMove } from "./moves";
import type { RoundEntry } from "~/domain/records/round-record";
import { openingDay } from "~/domain/rounds/round-times";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { StageCode } from "./stages";
import { movesBill } from "./stages";

export type RecordLine =
  | {
      readonly kind: "event";
      readonly event: HistoryEvent;
      /** Whole days since the event before it; null for the first, or where either day is not exact. */
      readonly daysLater: number | null;
      /** The tables lead here only through stages that no source gives. */
      readonly gap: boolean;
    }
  | { readonly kind: "lapse"; readonly date: PartialDate };

/** Also a round of public comment, on the day it opened. */
export type HistoryLine =
  RecordLine | { readonly kind: "round"; readonly date: PartialDate; readonly round: RoundEntry };

/** @param history oldest first */
export function historyLines(history: readonly HistoryEvent[], standing: Standing | null): RecordLine[] {
  const lines: RecordLine[] = [];
  let before: HistoryEvent | null = null;
  let stage: StageCode | null = null;
  for (const event of history) {
    const exact = before !== null && before.date.precision === "day" && event.date.precision === "day";
    lines.push({
      kind: "event",
      event,
      daysLater: exact ? daysBetween(before!.date.on, event.date.on) : null,
      gap: movesBill(event.code) && stage !== event.code && judgeMove(stage, event.code) === "gap",
    });
    before = event;
    if (movesBill(event.code)) stage = event.code;
  }
  if (standing?.by === "term-lapse") lines.push({ kind: "lapse", date: standing.since });
  return lines;
}

/** The lines with each round that had opened by then, before what happened on a later day. @param lines oldest first */
export function withRounds(lines: readonly HistoryLine[], rounds: readonly RoundEntry[]): HistoryLine[] {
  const begun = rounds.flatMap((round): HistoryLine[] => {
    const on = openingDay(round.times);
    return on === null || round.state === "upcoming"
      ? []
      : [{ kind: "round", date: { on, precision: "day" }, round }];
  });
  const onOf = (line: HistoryLine) => (line.kind === "event" ? line.event.date.on : line.date.on);
  const rank = (line: HistoryLine) => (line.kind === "round" ? 0 : 1);
  // Sorting is stable: what the record puts in order within a day stays so.
  return [...lines, ...begun].sort((a, b) => {
    const [one, two] = [onOf(a), onOf(b)];
    return one === two ? rank(a) - rank(b) : one < two ? -1 : 1;
  });
}
