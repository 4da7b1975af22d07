/**
 * The two pairs of eyes: who may take which step of a change set besides having the role for it, and what a set as a
 * whole lacks before it can be submitted. Single changes are checked elsewhere.
 */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { addDays } from "~/domain/dates/calendar-date";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { endOfWorkingDays } from "~/domain/clocks/period-end";
import { failure, type Problem, type Result, success } from "~/domain/result";
import {
  canTake,
  type ChangeSetState,
  type ChangeSetStep,
  type ChangeWeight,
} from "~/domain/desk/change-set-states";

/** Who wrote what is to be published. */
export interface Writers {
  readonly authorId: number;
  readonly submittedBy: number | null;
  /** Of each change, whoever wrote it last. */
  readonly changesBy: readonly number[];
}

/**
 * Whether somebody may publish or schedule: not what they began, submitted or wrote a change of. Problem: change_set.own.
 * @example checkSecondPerson(3, { authorId: 3, submittedBy: 4, changesBy: [4] }) // problem change_set.own
 */
export function checkSecondPerson(
  staffId: number,
  { authorId, submittedBy, changesBy }: Writers,
): Result<true> {
  const own = authorId === staffId || submittedBy === staffId || changesBy.includes(staffId);
  return own ? failure({ code: "change_set.own" }) : success(true);
}

/**
 * Whether a step is possible from where the set is. Problem: change_set.not_possible, with the `state` and the `step`.
 * @example checkStep("submit", "published") // problem { code: "change_set.not_possible", … }
 */
export function checkStep(step: ChangeSetStep, state: ChangeSetState): Result<true> {
  return canTake(step, state) ? success(true) : failure({ code: "change_set.not_possible", state, step });
}

/**
 * The last day for the second look at what was published alone: the next working day. Knows weekends and no holidays.
 * @example lookDueAfter("2026-11-27") // "2026-11-30", the Monday
 */
export function lookDueAfter(publishedOn: CalendarDate): CalendarDate {
  return endOfWorkingDays(addDays(publishedOn, 1), 1, weekendsOnly);
}

/** What the whole set lacks. @example listSetProblems({ changes: 0, weight: "minor", wrongZh: null, wrongEn: null }) */
export function listSetProblems(set: {
  readonly changes: number;
  readonly weight: ChangeWeight;
  readonly wrongZh: string | null;
  readonly wrongEn: string | null;
}): Problem[] {
  const isSaid = (words: string | null) => words !== null && words.trim() !== "";
  const results: Result<true>[] = [
    set.changes > 0 ? success(true) : failure({ code: "change_set.empty" }),
    set.weight !== "correction" || (isSaid(set.wrongZh) && isSaid(set.wrongEn))
      ? success(true)
      : failure({ code: "change_set.wrong_missing", field: "wrongZh" }),
  ];
  return results.flatMap((result) => (result.ok ? [] : [result.problem]));
}
