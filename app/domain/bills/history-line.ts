/**
 * A bill's history as lines: each event with the days since the one before, and whether the record is silent about
 * steps between. A lapse that no event records is a line of its own, by its rule.
 */
import { daysBetween } from "~/domain/dates/calendar-date";
import type { Standing } from "./fold-bill";
import type { HistoryEvent } from "~/domain/records/history-event";
import { judgeMove } from "./moves";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { StageCode } from "./stages";
import { movesBill } from "./stages";

export type HistoryLine =
  | {
      readonly kind: "event";
      readonly event: HistoryEvent;
      /** Whole days since the event before it; null for the first, or where either day is not exact. */
      readonly daysLater: number | null;
      /** The tables lead here only through stages that no source gives. */
      readonly gap: boolean;
    }
  | { readonly kind: "lapse"; readonly date: PartialDate };

/** @param history oldest first */
export function historyLines(history: readonly HistoryEvent[], standing: Standing | null): HistoryLine[] {
  const lines: HistoryLine[] = [];
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
