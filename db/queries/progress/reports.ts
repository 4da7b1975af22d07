/** Monthly reports as they are stored, and the steps of their way. */
import { and, asc, desc, eq, inArray, isNotNull, lte } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { ProgressState } from "~/domain/desk/oversight-states";
import type { Moment } from "~/domain/moment";
import type { ProgressReport } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import type { ReportWords } from "~/domain/progress/report-words";
import type { Reader } from "../../store";
import { listAgencyNamesOn } from "../bills/names-at";

export interface StoredReport extends ProgressReport {
  readonly itemId: number;
  readonly month: ReportMonth;
}

/** @param months none means all of them */
export async function listReports(
  { db, tables: { progressReports } }: Reader,
  itemIds: readonly number[],
  months?: readonly ReportMonth[],
): Promise<StoredReport[]> {
  const rows = await db
    .select()
    .from(progressReports)
    .where(
      and(
        inArray(progressReports.itemId, [...itemIds]),
        months && inArray(progressReports.month, [...months]),
      ),
    )
    .orderBy(asc(progressReports.itemId), asc(progressReports.month));
  return rows.map(toReport);
}

export async function findReport(
  reader: Reader,
  itemId: number,
  month: ReportMonth,
): Promise<StoredReport | null> {
  return (await listReports(reader, [itemId], [month]))[0] ?? null;
}

export interface ReportHistoryStep {
  readonly toState: ProgressState;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

/** Oldest first. */
export async function listReportSteps(
  { db, tables: { progressSteps, staff } }: Reader,
  reportId: number,
): Promise<ReportHistoryStep[]> {
  const rows = await db
    .select({
      toState: progressSteps.toState,
      by: staff.name,
      at: progressSteps.at,
      note: progressSteps.note,
    })
    .from(progressSteps)
    .innerJoin(staff, eq(staff.id, progressSteps.staffId))
    .where(eq(progressSteps.reportId, reportId))
    .orderBy(asc(progressSteps.id));
  return rows.map((row) => ({ ...row, toState: row.toState as ProgressState }));
}

/** What of a released report is public: never who wrote or reviewed it. */
export interface ReleasedReport {
  readonly month: ReportMonth;
  readonly agency: Bilingual;
  readonly words: ReportWords;
  readonly releasedAt: string;
}

/** The newest month first; at a past instant only what had been released by then, on a past day only months before it. */
export async function listReleasedReports(
  reader: Reader,
  billId: number,
  moment: Moment,
): Promise<ReleasedReport[]> {
  const { db, tables } = reader;
  const { progressReports, progressItems } = tables;
  const rows = await db
    .select({ report: progressReports, agencyCode: progressItems.agencyCode })
    .from(progressReports)
    .innerJoin(progressItems, eq(progressItems.id, progressReports.itemId))
    .where(
      and(
        eq(progressItems.billId, billId),
        isNotNull(progressReports.releasedAt),
        moment.known === null ? undefined : lte(progressReports.releasedAt, moment.known),
        lte(progressReports.month, moment.asOf.slice(0, 7)),
      ),
    )
    .orderBy(desc(progressReports.month), asc(progressItems.agencyCode));
  if (rows.length === 0) return [];
  const agencies = await listAgencyNamesOn(reader, moment);
  return rows.map(({ report, agencyCode }) => {
    const { zh, en } = agencies.get(agencyCode)!;
    const { month, words } = toReport(report);
    return { month, words, agency: { zh, en }, releasedAt: report.releasedAt! };
  });
}

type Row = Reader["tables"]["progressReports"]["$inferSelect"];

function toReport(row: Row): StoredReport {
  return {
    id: row.id,
    itemId: row.itemId,
    month: row.month as ReportMonth,
    state: row.stateCode as ProgressState,
    words: {
      planned: row.planned,
      actual: row.actual,
      delayReason: row.delayReason ?? "",
      response: row.response ?? "",
      nextStep: row.nextStep,
    },
    version: row.version,
    reportedBy: row.reportedBy,
    submittedAt: row.submittedAt,
    reviewNote: row.reviewNote,
    releasedAt: row.releasedAt,
  };
}
