/** Experiments' events in one line each, for tests of the domain. */
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import type { Instant } from "~/domain/dates/calendar-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { Moment } from "~/domain/moment";
import type { ExperimentCode } from "~/domain/sandbox/experiment-codes";
import type { ExperimentEvent } from "~/domain/sandbox/experiment-event";

export const recordedAt = "2026-11-23T01:00:00.000Z" as Instant;

/** @example experimentEvent("2020-04-30", "extended", { untilOn: "2020-10-29" }) */
export function experimentEvent(
  on: string,
  code: ExperimentCode,
  more: { untilOn?: string; retractedAt?: string } = {},
): ExperimentEvent {
  const date = parsePartialDate(on);
  if (!date.ok) throw new Error(`Not a date: ${on}`);
  return {
    id: 0,
    code,
    date: date.value,
    dayOrder: 1,
    untilOn: more.untilOn === undefined ? null : requireCalendarDate(more.untilOn),
    branch: null,
    recordedAt,
    retractedAt: (more.retractedAt ?? null) as Instant | null,
  };
}

export function momentOf(asOf: string, known: string | null = null): Moment {
  return { asOf: requireCalendarDate(asOf), known: known as Instant | null };
}
