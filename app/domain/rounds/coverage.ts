/** How many of a round's statements have an answer, and how many should have one by now. Counts; judges no answer. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { StatementState, Verdict } from "./round-codes";

export interface AnsweredStatement {
  readonly state: StatementState;
  /** The answer that stands; null without one. */
  readonly answer: {
    readonly verdict: Verdict;
    readonly respondedOn: CalendarDate;
    readonly untilOn: CalendarDate | null;
  } | null;
  /** How many statements are alike in this; one when left out. */
  readonly count?: number;
}

export interface Coverage {
  readonly total: number;
  readonly answered: number;
  /** Without an answer after the day it was due, or "under study" beyond the day it named. */
  readonly overdue: number;
}

/** What an answer is owed to: what the public could vote on. One that was merged is answered with the other. */
const owed: readonly StatementState[] = ["accepted", "redacted"];

/**
 * The coverage of a round on a day; `dueOn` null when no answer is due by a day.
 * @example coverageOn([{ state: "accepted", answer: null }], "2026-12-15", "2026-12-16") // { total: 1, answered: 0, overdue: 1 }
 */
export function coverageOn(
  statements: readonly AnsweredStatement[],
  dueOn: CalendarDate | null,
  day: CalendarDate,
): Coverage {
  const counted = statements.filter(({ state }) => owed.includes(state));
  const coverage = { total: 0, answered: 0, overdue: 0 };
  for (const { answer: given, count = 1 } of counted) {
    const answer = given && given.respondedOn <= day ? given : null;
    const late =
      answer === null
        ? dueOn !== null && day > dueOn
        : answer.verdict === "under_study" && answer.untilOn !== null && day > answer.untilOn;
    coverage.total += count;
    if (answer !== null) coverage.answered += count;
    if (late) coverage.overdue += count;
  }
  return coverage;
}
