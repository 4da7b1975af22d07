/** The desk takes an agency's report, or sends it back with a note. Nobody reviews what they wrote themselves. */
import { requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { checkText } from "~/domain/progress/report-words";
import { failure } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import type { Store } from "~db/store";
import { insertProgressStep, updateProgressReport } from "~db/writes/progress-reports";
import { openReport, type ReportTarget } from "./open-report";
import { done, type Outcome, refuse } from "./outcome";

interface Review extends ReportTarget {
  readonly note: string;
}

/** @returns the report's new version */
export function returnReport(
  store: Store,
  actor: Actor,
  review: Review,
  now: Date,
): Promise<Outcome<number>> {
  return reviewReport(store, actor, review, "return", now);
}

/** @returns the report's new version */
export function acceptReport(
  store: Store,
  actor: Actor,
  review: Review,
  now: Date,
): Promise<Outcome<number>> {
  return reviewReport(store, actor, review, "accept", now);
}

function reviewReport(
  store: Store,
  actor: Actor,
  review: Review,
  step: "return" | "accept",
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    const opened = await openReport(within, actor, review, step, now);
    if (!opened.ok) return opened;
    const report = opened.value.report!;
    if (report.reportedBy === actor.staffId) return refuse(failure({ code: "progress.own_report" }));
    const note = review.note.trim();
    if (step === "return" && note === "")
      return refuse(failure({ code: "progress.note_missing", field: "note" }));
    const checked = checkText(note, "note");
    if (!checked.ok) return refuse(checked);
    const at = requireInstant(now.toISOString());
    const state = step === "return" ? "returned" : "accepted";
    const version = report.version + 1;
    await updateProgressReport(within, report.id, {
      stateCode: state,
      version,
      reviewedBy: actor.staffId,
      reviewedAt: at,
      reviewNote: note || null,
      updatedAt: at,
    });
    await insertProgressStep(within, {
      reportId: report.id,
      toState: state,
      staffId: actor.staffId,
      at,
      note: note || null,
    });
    await appendAudit(within, {
      at,
      action: `progress.${state}`,
      subject: `progress_report:${report.id}`,
      actor: actor.commitment,
      facts: { item: review.itemId, month: review.month, version },
    });
    return done(version);
  });
}
