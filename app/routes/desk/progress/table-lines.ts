/** A month's table of progress control as lines of cells, its dates in ISO form, for a sheet of one's own. */
import type { ProgressRow } from "~/domain/progress/progress-row";
import { formatPartialIso } from "~/domain/dates/partial-date";
import { reportFields } from "~/domain/progress/report-words";
import type { Language } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";

export function tableLines(language: Language, rows: readonly ProgressRow[]): string[][] {
  const t = messagesFor(language);
  const { csv, fields } = t.progress;
  const heads = [
    csv.month,
    csv.agency,
    csv.bill,
    csv.slug,
    csv.planDue,
    csv.verdict,
    csv.standing,
    csv.state,
    csv.timeliness,
    csv.dueOn,
    csv.submittedAt,
    ...reportFields.map((field) => fields[field]),
  ];
  return [heads, ...rows.map((row) => [...lineOf(row), ...wordsOf(row)])];

  function lineOf({ item, month, plan, report, timeliness }: ProgressRow): string[] {
    return [
      month,
      inLanguage(language, item.agency),
      inLanguage(language, item.bill),
      item.bill.slug,
      plan.due ? formatPartialIso(plan.due) : "",
      t.progress.verdicts[plan.verdict],
      plan.standing ? t.law.stages[plan.standing.stage].name : "",
      report ? t.progress.states[report.state] : t.progress.nothingYet,
      t.progress.timeliness[timeliness.kind](timeliness.days),
      timeliness.dueOn,
      report?.submittedAt ?? "",
    ];
  }
}

const wordsOf = ({ report }: ProgressRow) => reportFields.map((field) => report?.words[field] ?? "");
