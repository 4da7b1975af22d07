/** Writes an agency's words of a month, begun or changed, and notes who did it. Whether they may is asked before. */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import type { ProgressState } from "~/domain/desk/oversight-states";
import type { ReportWords } from "~/domain/progress/report-words";
import { appendAudit } from "~db/audit/append-audit";
import type { Reader } from "~db/store";
import { insertProgressReport, insertProgressStep, updateProgressReport } from "~db/writes/progress-reports";
import type { OpenReport, ReportTarget } from "./open-report";

export interface ReportInput extends ReportTarget {
  readonly words: ReportWords;
}

/** @returns the report's new version */
export async function writeReport(
  within: Reader,
  actor: Actor,
  { report }: OpenReport,
  { itemId, month, words }: ReportInput,
  state: ProgressState,
  now: Date,
): Promise<number> {
  const at = requireInstant(now.toISOString());
  const version = (report?.version ?? 0) + 1;
  const submittedAt = state === "submitted" ? at : (report?.submittedAt ?? null);
  const row = {
    ...columnsOf(words),
    stateCode: state,
    version,
    reportedBy: actor.staffId,
    submittedAt,
    updatedAt: at,
  };
  const reportId = report?.id ?? (await insertProgressReport(within, { ...row, itemId, month }));
  if (report) await updateProgressReport(within, report.id, row);
  if (state !== report?.state)
    await insertProgressStep(within, { reportId, toState: state, staffId: actor.staffId, at });
  await appendAudit(within, {
    at,
    action: state === "submitted" ? "progress.submitted" : "progress.saved",
    subject: `progress_report:${reportId}`,
    actor: actor.commitment,
    facts: { item: itemId, month, version },
  });
  return version;
}

function columnsOf({ planned, actual, delayReason, response, nextStep }: ReportWords) {
  return { planned, actual, delayReason: delayReason || null, response: response || null, nextStep };
}
