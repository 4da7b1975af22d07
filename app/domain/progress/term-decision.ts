/** What may be proposed of a bill that lapses with a term, by whom, and by when. Publishing it is a change set's matter. */
import type { LapseDecision } from "~/domain/calendar/meeting-codes";
import { checkText, requireText } from "~/domain/change-sets/check-words";
import { weekendsOnly } from "~/domain/clocks/holidays";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import type { Term } from "~/domain/law/terms";
import type { TermDecision } from "~/domain/records/term-decisions";
import { failure, type Result, success } from "~/domain/result";
import { reportMonthOf } from "./report-month";
import { mostWords } from "./report-words";
import { reportDueOn } from "./timeliness";

/** 重送 · 修正後重送 · 不重送: what an agency can decide. */
export const agencyDecisions = ["resent", "resent_amended", "not_resent"] as const satisfies LapseDecision[];
export type AgencyDecision = (typeof agencyDecisions)[number];

/** Whether a bill is this person's to decide: a reporter's own agency's, anybody else's who may decide at all. */
export function isOwnBill(actor: Pick<Actor, "role" | "agencyCode">, lead: string | null): boolean {
  return actor.role !== "reporter" || (lead !== null && lead === actor.agencyCode);
}

/**
 * The day by which agencies say what becomes of their bills: that of the report of the month in which the term ended.
 * An arrangement of this site and no law's.
 * @example decisionDueOn(term9, 5) // "2020-02-05"
 */
export function decisionDueOn({ endsOn }: Term, dueDay: number): CalendarDate {
  return reportDueOn(reportMonthOf(endsOn), dueDay, weekendsOnly);
}

/** Whether anything still has to be said of a bill: nothing on record, and nothing on its way. */
export function isUndecided({ decision, proposed }: TermDecision): boolean {
  return decision === "unknown" && proposed.every(({ state }) => state === "returned");
}

/** A proposal as typed. Problems: term.decision_choose, term.proposed_already, and those of the reason. */
export function checkProposal(
  bill: TermDecision,
  typed: { readonly decision: string; readonly reason: string },
): Result<AgencyDecision> {
  if (bill.proposed.some(({ state }) => state !== "returned"))
    return failure({ code: "term.proposed_already" });
  const decision = agencyDecisions.find((each) => each === typed.decision);
  if (!decision) return failure({ code: "term.decision_choose", field: "decision" });
  const there = requireText(typed.reason, "reason", mostWords);
  if (!there.ok) return there;
  const storable = checkText(typed.reason, "reason", mostWords);
  return storable.ok ? success(decision) : storable;
}
