/** Every clock that a bill's events set going, at a moment. The rules are tables (rules/); this pairs starts with ends. */
import type { BillEvent } from "~/domain/bills/bill-event";
import { eventsAt } from "~/domain/bills/bill-event";
import type { EventCode, Procedure } from "~/domain/bills/stages";
import { movesBill } from "~/domain/bills/stages";
import type { CommencementRule } from "~/domain/bills/vocabulary";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { Clock } from "./clock";
import { clockAt } from "./clock";
import type { Holidays } from "./holidays";
import type { Rule, ClockCode } from "./rules/rules";
import type { RuleSubject } from "./rules/clock-rule";
import { clockRules } from "./rules/rules";

export interface ClockSubject {
  readonly procedure: Procedure;
  /** How the law says it takes effect: decides between the third day and an order. */
  readonly commencements: readonly CommencementRule[];
}

/** Only a law that says so takes effect by this rule (中央法規標準法 §13, 14). */
const needsCommencement: Partial<Record<ClockCode, CommencementRule>> = {
  "effect.third_day": "on_promulgation",
  "effect.regulation": "on_promulgation",
  "effect.by_order": "by_order",
};

const counted = (subject: RuleSubject) =>
  clockRules.filter((rule) => rule.of === subject && !rule.displayOnly);
const rulesOf: Record<Procedure, readonly Rule[]> = {
  statute: counted("bill"),
  regulation: counted("regulation"),
  study: [],
};

/** The codes of every event that ends a bill's clock, or starts one that ends by itself: what "lately over" looks for. */
export const clockStopCodes: readonly EventCode[] = [
  ...new Set([...rulesOf.statute, ...rulesOf.regulation].flatMap((rule) => rule.stops as EventCode[])),
];

/**
 * Open clocks first by the day they run out, then those without a day, then the ones that are over. A study has none.
 * @example clocksOfBill(events, { asOf: "2017-12-31", known: null }, subject, weekendsOnly)[0]?.rule // "term_lapse"
 */
export function clocksOfBill(
  events: readonly BillEvent[],
  moment: Moment,
  subject: ClockSubject,
  holidays: Holidays,
): Clock[] {
  const seen = eventsAt(events, moment);
  return rulesOf[subject.procedure]
    .filter((rule) => {
      const needed = needsCommencement[rule.code];
      return needed === undefined || subject.commencements.includes(needed);
    })
    .flatMap((rule) => clockOf(rule, seen, moment.asOf, holidays) ?? [])
    .sort(compareClocks);
}

function clockOf(
  rule: Rule,
  seen: readonly BillEvent[],
  asOf: CalendarDate,
  holidays: Holidays,
): Clock | null {
  const start = startOfRun(rule, seen);
  if (start === null) return null;
  const end = seen.slice(start + 1).find(({ code }) => (rule.stops as readonly EventCode[]).includes(code));
  const endedOn = end?.date ?? null;
  // The notice's own last day wins over any that is counted.
  const recordedEnd =
    end?.code === "beside.notice_closed" && end.date.precision === "day" ? end.date.on : null;
  return clockAt(rule, { startOn: seen[start]!.date, endedOn, recordedEnd }, asOf, holidays);
}

/** The first of the latest run of starting events: caucuses may meet several times, a bill may go back and forth. */
function startOfRun(rule: Rule, seen: readonly BillEvent[]): number | null {
  const starts = ({ code }: BillEvent) => (rule.startsAt as readonly EventCode[]).includes(code);
  let first = seen.findLastIndex(starts);
  if (first < 0) return null;
  for (let index = first - 1; index >= 0; index -= 1) {
    const event = seen[index]!;
    if (starts(event)) first = index;
    else if (movesBill(event.code)) break;
  }
  return first;
}

export function compareClocks(a: Clock, b: Clock): number {
  const open = (clock: Clock) =>
    clock.state === "met" || clock.state === "not_applicable" || clock.endedOn ? 1 : 0;
  return open(a) - open(b) || order(a.dueOn ?? "9", b.dueOn ?? "9") || order(a.rule, b.rule);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
