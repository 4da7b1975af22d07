/**
 * One clock at one day: whether it runs, when it runs out and how that day was found. A start that no public record
 * gives stays unknown; a start known only "by then" gives a last day that is the latest it can be.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { daysBetween } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { Holidays } from "./holidays";
import type { ReckoningStep } from "./reckon";
import { dueOn } from "./reckon";
import type { ClockCode, Rule } from "./rules/rules";

export const clockStates = ["running", "overdue", "start_unknown", "met", "not_applicable"] as const;
/** overdue: the day has passed and no record says what happened · met: it is over, as `outcome` says. */
export type ClockState = (typeof clockStates)[number];

/** How a clock that is over ended; `unknown`: the records do not tell whether it was in time. */
export const clockOutcomes = ["in_time", "late", "by_itself", "ended", "unknown"] as const;
export type ClockOutcome = (typeof clockOutcomes)[number];

export interface Clock {
  readonly rule: ClockCode;
  readonly state: ClockState;
  /** For a start that is not public: the recorded day before which it cannot lie. */
  readonly startOn: PartialDate | null;
  readonly dueOn: CalendarDate | null;
  /** Whether that is the very day, the latest or earliest it can be, or only what a directive makes usual. */
  readonly bound: "exact" | "latest" | "earliest" | "usual";
  /** Whole days to the last day, negative after it; null without one, or once the clock is over. */
  readonly daysLeft: number | null;
  readonly endedOn: PartialDate | null;
  readonly outcome: ClockOutcome | null;
  readonly steps: readonly ReckoningStep[];
}

export interface ClockFacts {
  readonly startOn: PartialDate;
  readonly endedOn: PartialDate | null;
  /** A last day that the record itself names wins over any that is counted. */
  readonly recordedEnd?: CalendarDate | null;
}

export function clockAt(rule: Rule, facts: ClockFacts, asOf: CalendarDate, holidays: Holidays): Clock {
  const { startOn, endedOn } = facts;
  const blank = { rule: rule.code, startOn, dueOn: null, bound: "exact", daysLeft: null, steps: [] } as const;
  if (startOn.on < rule.since.on && !dueOn(rule, startOn.on, holidays))
    return { ...blank, state: "not_applicable", endedOn, outcome: null };
  if (rule.start === "not_public")
    return {
      ...blank,
      state: "start_unknown",
      endedOn,
      outcome: endedOn && certainlyInTime(rule, facts, holidays),
    };
  const reckoned = facts.recordedEnd
    ? { dueOn: facts.recordedEnd, steps: [{ step: "on_record", on: facts.recordedEnd } as const] }
    : dueOn(rule, startOn.on, holidays);
  if (!reckoned && rule.length.unit !== "until_order")
    return { ...blank, state: "not_applicable", endedOn, outcome: null };
  if (!reckoned)
    return { ...blank, state: endedOn ? "met" : "running", endedOn, outcome: endedOn && "ended" };
  const bound = facts.recordedEnd ? "exact" : boundOf(rule, startOn);
  const known = { ...blank, dueOn: reckoned.dueOn, bound, steps: reckoned.steps } as const;
  if (endedOn)
    return { ...known, state: "met", endedOn, outcome: outcomeOf(rule, endedOn, reckoned.dueOn, bound) };
  return { ...known, ...standing(rule, reckoned.dueOn, bound, asOf) };
}

function standing(rule: Rule, due: CalendarDate, bound: Clock["bound"], asOf: CalendarDate) {
  const still = { endedOn: null, outcome: null, daysLeft: daysBetween(asOf, due) } as const;
  if (rule.atEnd === "by_itself" && asOf >= due)
    return {
      state: "met",
      endedOn: { on: due, precision: "day" },
      outcome: "by_itself",
      daysLeft: null,
    } as const;
  if (asOf <= due || bound === "earliest")
    return { ...still, state: "running", daysLeft: asOf <= due ? still.daysLeft : null } as const;
  if (rule.atEnd === "presumed")
    return { state: "met", endedOn: null, outcome: "unknown", daysLeft: null } as const;
  return { ...still, state: "overdue" } as const;
}

function boundOf(rule: Rule, startOn: PartialDate): Clock["bound"] {
  if (rule.basis.by === "directive") return "usual";
  if (rule.deducts) return "earliest";
  return rule.start === "at_latest" || startOn.precision !== "day" ? "latest" : "exact";
}

function outcomeOf(
  rule: Rule,
  { on, precision }: PartialDate,
  due: CalendarDate,
  bound: Clock["bound"],
): ClockOutcome {
  if (rule.length.unit === "third_day") return on === due ? "by_itself" : "ended";
  if (rule.kind !== "deadline") return "ended";
  // Counted back from an end: when that end comes, the record still says nothing of the request that was due.
  if ("before" in rule.length && rule.length.before) return "ended";
  if (on <= due) return bound === "latest" ? "unknown" : "in_time";
  return precision === "day" && bound !== "earliest" ? "late" : "unknown";
}

/** The start lies on or after a day on record: an end within the time counted from that day was in time for certain. */
function certainlyInTime(rule: Rule, { startOn, endedOn }: ClockFacts, holidays: Holidays): ClockOutcome {
  const soonest = startOn.precision === "day" ? dueOn(rule, startOn.on, holidays) : null;
  if (rule.kind !== "deadline") return "ended";
  return soonest && endedOn!.on <= soonest.dueOn ? "in_time" : "unknown";
}
