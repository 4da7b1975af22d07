/**
 * Whether a promise of the plan was kept, at a moment. A promise that has run out without an event is `unknown`, not
 * missed: silence in the record is not proof. Missed needs proof: the bill ended first, or a whole register was searched.
 */
import type { BillEvent } from "~/domain/bills/bill-event";
import type { Move } from "~/domain/bills/fold-bill";
import { foldBill, movesAt } from "~/domain/bills/fold-bill";
import type { Moment } from "~/domain/moment";
import type { PartialDate } from "~/domain/dates/partial-date";
import { earliestDay } from "~/domain/dates/partial-date";
import type { PlanPromise } from "./plan-promises";
import { dueOf } from "./plan-promises";
import { keptBy } from "./promise-rules";

export const verdicts = ["kept", "late", "missed", "unknown", "not_yet_due", "undated"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** The event that decides it; null where none does. */
  readonly decidedBy: { readonly id: number; readonly code: Move["code"]; readonly date: PartialDate } | null;
  /** Whether a search of a whole register decides it (`PlanPromise.finding`). */
  readonly byFinding: boolean;
}

/** @param events those of the promise's bill; none when it has none */
export function judgePromise(promise: PlanPromise, events: readonly BillEvent[], moment: Moment): Judgement {
  const due = dueOf(promise.group);
  if (due === null) return judged("undated");
  const moves = movesAt(events, moment);
  const done = moves.find((move) => keptBy[promise.rule].includes(move.code));
  if (done) return judged(inTime(done.date, due), done);
  const standing = foldBill(events, moment);
  if (standing?.phase === "ended")
    return judged("missed", standing.by === "record" ? moves.at(-1) : undefined);
  if (moment.asOf <= due.on) return judged("not_yet_due");
  if (promise.finding && moves.length > 0) return { ...judged(promise.finding.verdict), byFinding: true };
  return judged("unknown");
}

/** A date that may lie on either side of the due day decides nothing. */
function inTime(date: PartialDate, due: PartialDate): Verdict {
  if (date.on <= due.on) return "kept";
  const earliest = earliestDay(date);
  return earliest !== null && earliest > due.on ? "late" : "unknown";
}

function judged(verdict: Verdict, move?: Move): Judgement {
  const decidedBy = move ? { id: move.id, code: move.code, date: move.date } : null;
  return { verdict, decidedBy, byFinding: false };
}
