/** An agency sends in its report of a month: nothing may be left out, and who is behind the plan says why. */
import type { Actor } from "~/domain/desk/actor";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { mustExplain } from "~/domain/progress/plan-comparison";
import { storageProblems, submissionProblems } from "~/domain/progress/report-words";
import { readMonthRow } from "~db/queries/progress/month-table";
import type { Store } from "~db/store";
import { openReport } from "./open-report";
import { done, type Outcome } from "./outcome";
import { type ReportInput, writeReport } from "./write-report";

/** @returns the report's new version */
export function submitReport(
  store: Store,
  actor: Actor,
  input: ReportInput,
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    const opened = await openReport(within, actor, input, "submit", now);
    if (!opened.ok) return opened;
    const { plan } = await readMonthRow(within, opened.value.item, input.month, taipeiDateOf(now));
    const problems = [
      ...storageProblems(input.words),
      ...submissionProblems(input.words, mustExplain(plan.verdict)),
    ];
    if (problems.length > 0) return { ok: false, problems };
    return done(await writeReport(within, actor, opened.value, input, "submitted", now));
  });
}
