/** What every step of a month's report begins with: its item, whose it is, its month, and that nobody was quicker. */
import type { Actor } from "~/domain/desk/actor";
import { mayDo, rolesFor } from "~/domain/desk/roles";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { covers, type ProgressItem } from "~/domain/progress/progress-row";
import { type ReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import { canStep, maySeeItems, type ReportStep, reportSteps } from "~/domain/progress/report-steps";
import { failure } from "~/domain/result";
import { findItem } from "~db/queries/progress/items";
import { findReport, type StoredReport } from "~db/queries/progress/reports";
import type { Reader } from "~db/store";
import { done, type Outcome, refuse } from "./outcome";

/** Names a report, and the version its form was opened on (0: there was none). */
export interface ReportTarget {
  readonly itemId: number;
  readonly month: ReportMonth;
  readonly version: number;
}

export interface OpenReport {
  readonly item: ProgressItem;
  readonly report: StoredReport | null;
}

export async function openReport(
  within: Reader,
  actor: Actor,
  { itemId, month, version }: ReportTarget,
  step: ReportStep,
  now: Date,
): Promise<Outcome<OpenReport>> {
  const today = taipeiDateOf(now);
  const item = await findItem(within, itemId, today);
  if (!item) return refuse(failure({ code: "progress.item_unknown" }));
  const { action } = reportSteps[step];
  if (!mayDo(actor.role, action))
    return refuse(failure({ code: "forbidden", value: rolesFor(action).join(",") }));
  if (!maySeeItems(actor, item.agency.code)) return refuse(failure({ code: "progress.other_agency" }));
  if (!covers(item, month) || month > reportMonthOf(today))
    return refuse(failure({ code: "progress.month_outside" }));
  const report = await findReport(within, itemId, month);
  if ((report?.version ?? 0) !== version) return refuse(failure({ code: "progress.changed" }));
  if (!canStep(step, report?.state ?? null)) return refuse(failure({ code: "progress.not_now" }));
  return done({ item, report });
}
