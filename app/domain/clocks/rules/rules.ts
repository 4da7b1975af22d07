/** All rules of time by code. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { billRules } from "./bill-rules";
import type { ClockRule, Length } from "./clock-rule";
import { fintechRules } from "./fintech-rules";
import { regulationRules } from "./regulation-rules";
import { unmannedRules } from "./unmanned-rules";

const table = [...billRules, ...regulationRules, ...fintechRules, ...unmannedRules] as const;
export type ClockCode = (typeof table)[number]["code"];
export type Rule = ClockRule & { readonly code: ClockCode };

export const clockRules: readonly Rule[] = table;
const byCode = new Map<ClockCode, Rule>(clockRules.map((rule) => [rule.code, rule]));

/** The rule behind a code. @example ruleOf("promulgation").length // { unit: "day", count: 10 } */
export function ruleOf(code: ClockCode): Rule {
  return byCode.get(code)!;
}

/**
 * The length that a start on this day has; null when the rule had not come in or was no longer in force.
 * @example lengthOn(ruleOf("negotiation"), "2007-03-01") // { unit: "month", count: 4 }, 立法院職權行使法 §71-1 before 2008
 */
export function lengthOn(rule: ClockRule, startOn: CalendarDate): Length | null {
  if (rule.until !== null && startOn > rule.until) return null;
  if (startOn >= rule.since.on) return rule.length;
  const { earlier } = rule;
  return earlier && earlier.since <= startOn && startOn < earlier.until ? earlier.length : null;
}
