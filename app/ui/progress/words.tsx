/** Small parts of progress control's pages: a month by name, a report's state, a bill against its plan. */
import type { ProgressRow } from "~/domain/progress/progress-row";
import { lastDayOf, type ReportMonth } from "~/domain/progress/report-month";
import { partialDay } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { useSite } from "../site-context";

export function monthName(language: Language, month: ReportMonth): string {
  return partialDay(language, { on: lastDayOf(month), precision: "month" });
}

/** The state, and whether it is or came late, in words and never by colour alone. */
export function ReportState({ row: { report, timeliness } }: { row: ProgressRow }) {
  const { t } = useSite();
  const words = t.progress;
  const pressing = timeliness.kind === "missing" || timeliness.kind === "late";
  return (
    <span className="report-state">
      <span className="ds-tag">{report ? words.states[report.state] : words.nothingYet}</span>
      <span className={pressing ? "pressing" : "soft small"}>
        {words.timeliness[timeliness.kind](timeliness.days)}
      </span>
    </span>
  );
}

export function PlanLine({ row: { plan } }: { row: ProgressRow }) {
  const { t, language } = useSite();
  const words = t.progress;
  return (
    <>
      <span className={plan.verdict === "behind" ? "pressing" : undefined}>
        {words.verdicts[plan.verdict]}
      </span>
      {plan.due && <span className="line soft">{words.planDue(partialDay(language, plan.due))}</span>}
      <span className="line soft">
        {plan.standing ? words.standsAt(t.law.stages[plan.standing.stage].name) : words.noStanding}
      </span>
    </>
  );
}
