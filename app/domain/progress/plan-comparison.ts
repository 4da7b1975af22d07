/**
 * A bill against its planned quarter, as the record had it at a month's end. What counts as done is the schedule's own
 * rule where the plan promised something, and completion (公布, 發布, 研議完成) elsewhere. Guesses nothing: without a
 * planned time there is nothing to be behind.
 */
import type { BillEvent } from "~/domain/bills/bill-event";
import { foldBill, type Standing, movesAt } from "~/domain/bills/fold-bill";
import { stageOf } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { parsePartialDate, type PartialDate } from "~/domain/dates/partial-date";
import { planPromises } from "~/domain/schedule/plan-promises";
import { keptBy } from "~/domain/schedule/promise-rules";

/** done 已達成 · on_plan 期程內 · behind 落後 · ended 未完成而終結 · undated 無預定期程. */
export const planVerdicts = ["done", "on_plan", "behind", "ended", "undated"] as const;
export type PlanVerdict = (typeof planVerdicts)[number];

export interface PlanComparison {
  readonly verdict: PlanVerdict;
  /** The planned time; null when there is none. */
  readonly due: PartialDate | null;
  /** Null when nothing is on record by that day. */
  readonly standing: Standing | null;
}

export interface PlannedBill {
  readonly slug: string;
  /** A partial date in ISO form. */
  readonly planDue: string | null;
}

/** @example compareWithPlan({ slug: "x", planDue: "2017-Q4" }, events, "2018-01-31").verdict // "behind" */
export function compareWithPlan(
  bill: PlannedBill,
  events: readonly BillEvent[],
  asOf: CalendarDate,
): PlanComparison {
  const moment = { asOf, known: null };
  const standing = foldBill(events, moment);
  const read = bill.planDue === null ? null : parsePartialDate(bill.planDue);
  if (!read?.ok) return { verdict: "undated", due: null, standing };
  const due = read.value;
  const isDone = movesAt(events, moment).some(({ code }) => keeps(bill, code));
  if (isDone) return { verdict: "done", due, standing };
  if (standing?.phase === "ended") return { verdict: "ended", due, standing };
  return { verdict: asOf <= due.on ? "on_plan" : "behind", due, standing };
}

function keeps(bill: PlannedBill, code: Parameters<typeof stageOf>[0]): boolean {
  const promise = planPromises.find((each) => each.bill === bill.slug && each.group === bill.planDue);
  return promise ? keptBy[promise.rule].includes(code) : stageOf(code).phase === "completed";
}

/** Whether a report must say why, and what is being done: the planned time has passed, or can no longer be kept. */
export function mustExplain(verdict: PlanVerdict): boolean {
  return verdict === "behind" || verdict === "ended";
}
