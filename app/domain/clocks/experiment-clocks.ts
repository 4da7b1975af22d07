/**
 * The clocks of one experiment under an enabling act, at a day. The two acts differ in their tables of rules
 * (fintech-rules.ts, unmanned-rules.ts) and nowhere in this code. An end that the record names wins over one counted.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { ExperimentCode, ExtensionBranch } from "~/domain/sandbox/experiment-codes";
import { compareClocks } from "./bill-clocks";
import type { Clock } from "./clock";
import { clockAt } from "./clock";
import type { Holidays } from "./holidays";
import type { Rule } from "./rules/rules";
import { clockRules } from "./rules/rules";

/** The two enabling acts; `experiments.act_bill_id` leads to one of them. */
export const sandboxActs = ["fintech", "unmanned"] as const;
export type SandboxAct = (typeof sandboxActs)[number];

/** The act of a bill's page. @example actOfBill("fintech-experimentation-act") // "fintech" */
export function actOfBill(slug: string): SandboxAct | null {
  if (slug === "fintech-experimentation-act") return "fintech";
  return slug === "unmanned-vehicles-experimentation-act" ? "unmanned" : null;
}

export interface ExperimentClockEvent {
  readonly code: ExperimentCode;
  readonly date: PartialDate;
  /** For an approval or extension: the last day it allows, where the record says so. */
  readonly untilOn: CalendarDate | null;
  readonly branch: ExtensionBranch | null;
}

export interface ExperimentHistory {
  /** Published and not retracted at the known instant; oldest first. */
  readonly events: readonly ExperimentClockEvent[];
  /** Whether a law must change for it; null when not on record. */
  readonly needsLawChange: boolean | null;
}

const endings: readonly ExperimentCode[] = ["ended", "revoked", "moved_to_trial", "stopped"];

/**
 * @example clocksOfExperiment("fintech", { events, needsLawChange: null }, { asOf: "2020-05-01" }, weekendsOnly)
 */
export function clocksOfExperiment(
  act: SandboxAct,
  { events, needsLawChange }: ExperimentHistory,
  { asOf }: { readonly asOf: CalendarDate },
  holidays: Holidays,
): Clock[] {
  const seen = events.filter((event) => event.date.on <= asOf);
  const lawChange = needsLawChange === true || seen.some((event) => event.branch === "law_change");
  const period = periodOf(act, seen, asOf, lawChange, holidays);
  const rules = clockRules.filter((rule) => rule.of === act && !rule.displayOnly);
  return rules
    .filter((rule) => appliesTo(rule, lawChange))
    .flatMap((rule) => {
      const facts = factsOf(rule, seen, period);
      return facts ? [clockAt(rule, facts, asOf, holidays)] : [];
    })
    .sort(compareClocks);
}

/** The longest time a law allows is one of two, and a draft amendment is only owed where a law must change. */
function appliesTo({ code }: Rule, lawChange: boolean): boolean {
  if (code.endsWith(".cap")) return !lawChange;
  if (code.endsWith(".cap_law_change") || code === "fintech.amendment") return lawChange;
  return true;
}

interface Period {
  /** The last day the record names, of the latest approval or extension that has one. */
  readonly recordedEnd: CalendarDate | null;
  /** The last day of the running period, on record or counted; null when nothing gives one. */
  readonly lastDay: PartialDate | null;
}

function periodOf(
  act: SandboxAct,
  seen: readonly ExperimentClockEvent[],
  asOf: CalendarDate,
  lawChange: boolean,
  holidays: Holidays,
): Period {
  const granted = seen.findLast((event) => event.code === "extended" || event.code === "approved");
  const recordedEnd = granted?.untilOn ?? null;
  if (recordedEnd) return { recordedEnd, lastDay: { on: recordedEnd, precision: "day" } };
  const started = seen.findLast((event) => event.code === "started");
  if (!started) return { recordedEnd: null, lastDay: null };
  // An extension without its last day: at the latest the longest time that the act allows.
  const longest = lawChange ? "cap_law_change" : "cap";
  const code = `${act}.${granted?.code === "extended" ? longest : "term"}`;
  const rule = clockRules.find((candidate) => candidate.code === code)!;
  const { dueOn } = clockAt(rule, { startOn: started.date, endedOn: null }, asOf, holidays);
  return { recordedEnd: null, lastDay: dueOn && { on: dueOn, precision: "by" } };
}

function factsOf(rule: Rule, seen: readonly ExperimentClockEvent[], { recordedEnd, lastDay }: Period) {
  const of = (codes: readonly string[]) => seen.findLastIndex((event) => codes.includes(event.code));
  if (rule.code.endsWith(".extension_request")) {
    if (!lastDay || of(["started", "approved"]) < 0) return null;
    const over = seen.find((event) => endings.includes(event.code));
    return { startOn: lastDay, endedOn: over?.date ?? null };
  }
  const start = of(rule.startsAt);
  if (start < 0) return null;
  const end = seen.slice(start + 1).find((event) => (rule.stops as readonly string[]).includes(event.code));
  return {
    startOn: seen[start]!.date,
    endedOn: end?.date ?? null,
    recordedEnd: rule.code.endsWith(".term") ? recordedEnd : null,
  };
}
