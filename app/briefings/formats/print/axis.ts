/** Where days stand on the axis of a timeline, from 0 at its first day to 1 at its last. */
import type { Phase } from "~/domain/bills/stages";
import { type CalendarDate, daysBetween, requireCalendarDate } from "~/domain/dates/calendar-date";
import { rocYear } from "~/domain/dates/roc-date";
import type { Language } from "~/i18n/languages";
import type { Bar, Timeline } from "../../briefing";

type Axis = Pick<Timeline, "from" | "to">;

export interface Share {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** The spans of a bar that are on the axis, cut where it ends. */
export function sharesOf(axis: Axis, { spans }: Bar): Share[] {
  return spans
    .filter(({ from, to }) => from <= axis.to && to >= axis.from)
    .map(({ phase, from, to }) => ({ phase, from: placeOf(axis, from), to: placeOf(axis, to) }));
}

/** The first days of years on the axis, no more than asked for, each at the same distance. */
export function yearTicks(language: Language, axis: Axis, most: number): { label: string; at: number }[] {
  const first = Number(axis.from.slice(0, 4)) + (axis.from.slice(5) === "01-01" ? 0 : 1);
  const last = Number(axis.to.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const ticks = [];
  for (let year = first; year <= last; year += step)
    ticks.push({
      label: String(language === "en" ? year : rocYear(year)),
      at: placeOf(axis, requireCalendarDate(`${year}-01-01`)),
    });
  return ticks;
}

function placeOf({ from, to }: Axis, day: CalendarDate): number {
  const all = Math.max(1, daysBetween(from, to));
  return Math.min(1, Math.max(0, daysBetween(from, day) / all));
}
