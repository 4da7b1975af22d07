/** How long the large legs of a bill's way took, where the record has both days. */
import type { BillEvent } from "./bill-event";
import { daysBetween } from "~/domain/dates/calendar-date";
import { movesAt } from "./fold-bill";
import type { Moment } from "~/domain/moment";
import type { StageCode } from "./stages";

export interface Durations {
  /** From the day the Legislative Yuan had the bill (函請審議, else 一讀) to the third reading. */
  readonly inLegislature: number | null;
  readonly toPromulgation: number | null;
  /** From promulgation to the day the whole law was in force. */
  readonly toEffect: number | null;
}

/** Whole days; null where one of the two days is unknown or not exact. */
export function durationsOf(events: readonly BillEvent[], moment: Moment): Durations {
  const moves = movesAt(events, moment).filter((move) => move.date.precision === "day");
  const dayOf = (...codes: StageCode[]) => moves.find((move) => codes.includes(move.code))?.date.on ?? null;
  const between = (from: ReturnType<typeof dayOf>, to: ReturnType<typeof dayOf>) =>
    from && to && from <= to ? daysBetween(from, to) : null;
  const third = dayOf("legislative.third_reading");
  const promulgated = dayOf("completed.promulgated");
  return {
    inLegislature: between(dayOf("legislative.sent", "legislative.first_reading"), third),
    toPromulgation: between(third, promulgated),
    toEffect: between(promulgated, dayOf("completed.in_force")),
  };
}
