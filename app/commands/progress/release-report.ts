/** An administrator makes an accepted report public: from that instant it stands on the bill's page. */
import { type Instant, requireInstant } from "~/domain/dates/calendar-date";
import type { Actor } from "~/domain/desk/actor";
import { failure } from "~/domain/result";
import { appendAudit } from "~db/audit/append-audit";
import { bumpSiteVersion } from "~db/site-version";
import type { StoredReport } from "~db/queries/progress/reports";
import type { Reader, Store } from "~db/store";
import { updateProgressReport } from "~db/writes/progress-reports";
import { openReport, type ReportTarget } from "./open-report";
import { done, type Outcome, refuse } from "./outcome";

/** @returns the report's new version */
export function releaseReport(
  store: Store,
  actor: Actor,
  target: ReportTarget,
  now: Date,
): Promise<Outcome<number>> {
  return store.transaction(async (within) => {
    const opened = await openReport(within, actor, target, "release", now);
    if (!opened.ok) return opened;
    const report = opened.value.report!;
    if (report.releasedAt !== null) return refuse(failure({ code: "progress.not_now" }));
    const version = await writeRelease(within, actor, report, requireInstant(now.toISOString()));
    await bumpSiteVersion(within);
    return done(version);
  });
}

/** The release's rows, within a transaction that is under way. @returns the report's new version */
export async function writeRelease(
  within: Reader,
  actor: Actor,
  { id, itemId, month, version: before }: StoredReport,
  at: Instant,
): Promise<number> {
  const version = before + 1;
  await updateProgressReport(within, id, { releasedAt: at, version, updatedAt: at });
  await appendAudit(within, {
    at,
    action: "progress.released",
    subject: `progress_report:${id}`,
    actor: actor.commitment,
    facts: { item: itemId, month, version },
  });
  return version;
}
