/** What cannot be true of a clock in a record: it starts on a day still to come, or after it has ended. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { earliestDay, type PartialDate } from "~/domain/dates/partial-date";
import { clockRules } from "./rules/rules";

interface DatedCode {
  readonly code: string;
  readonly date: PartialDate;
  /** For an experiment's approval or extension: the last day it allows. */
  readonly untilOn?: CalendarDate | null;
}

export interface ClockFault {
  readonly kind: "start_in_future" | "start_after_end";
  /** The place of the event in the record. */
  readonly index: number;
  readonly rule: string;
}

/** Ends that close one thing only: recorded before its start, the two are the wrong way round. */
const pairs: Readonly<Record<string, { readonly start: string; readonly rule: string }>> = {
  "beside.notice_closed": { start: "planning.notice", rule: "notice.bill" },
  "beside.legislature_filed": { start: "beside.legislature_review", rule: "review.regulation" },
  "beside.legislature_objected": { start: "beside.legislature_review", rule: "review.regulation" },
  reported: { start: "started", rule: "report" },
  ended: { start: "started", rule: "term" },
};

/**
 * @param recordedOn the day the record was published: what starts a clock had happened by then
 * @example clockFaults([{ code: "planning.notice", date: nextYear }], today)[0]?.kind // "start_in_future"
 */
export function clockFaults(events: readonly DatedCode[], recordedOn: CalendarDate): ClockFault[] {
  return events.flatMap((event, index): ClockFault[] => {
    const started = clockRules.find((rule) => (rule.startsAt as readonly string[]).includes(event.code));
    const earliest = earliestDay(event.date);
    if (started && earliest !== null && earliest > recordedOn)
      return [{ kind: "start_in_future", index, rule: started.code }];
    if (event.untilOn && earliest !== null && event.untilOn < earliest)
      return [{ kind: "start_after_end", index, rule: "term" }];
    return endsBeforeItsStart(events, index);
  });
}

function endsBeforeItsStart(events: readonly DatedCode[], index: number): ClockFault[] {
  const pair = pairs[events[index]!.code];
  if (!pair) return [];
  const first = events.findIndex((event) => event.code === pair.start);
  return first > index ? [{ kind: "start_after_end", index: first, rule: pair.rule }] : [];
}
