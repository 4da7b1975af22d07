/**
 * A month of progress control for a briefing: what agencies sent in by the day, or what of it a person released. Reports
 * keep their latest words only, so what is not released is not told as of a past instant.
 */
import { desc, isNotNull } from "drizzle-orm";
import { checkMonth, checkReleased } from "~/domain/briefings/control-month";
import type { ControlFacts } from "~/domain/briefings/facts";
import type { BriefingQuestion } from "~/domain/briefings/question";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { type Instant, requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { ProgressReport, ProgressRow } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import { reportDueOn } from "~/domain/progress/timeliness";
import { type Result, success } from "~/domain/result";
import type { Reader } from "../../store";
import { readMonthTableAt } from "../progress/month-table";
import { readSettings } from "../progress/settings";
import { selectBills } from "./select-bills";

type Asked = Pick<BriefingQuestion, "filter" | "picked" | "month" | "reports">;

/** Problems: briefing.month_ahead, briefing.month_not_released, and those of picked bills. */
export async function readControlFacts(
  reader: Reader,
  { filter, picked, month, reports }: Asked,
  moment: Moment,
): Promise<Result<ControlFacts>> {
  const begun = checkMonth(month, moment.asOf);
  if (!begun.ok) return begun;
  // The agency is the one that reports, who need not be the one that leads the bill.
  const agency = picked.length > 0 ? null : filter.agency;
  const selected = await selectBills(reader, { filter: { ...filter, agency: null }, picked }, moment);
  if (!selected.ok) return selected;
  const slugs = new Set(selected.value.map(({ slug }) => slug));
  const isNarrow = picked.length > 0 || Object.values({ ...filter, agency: null }).some(Boolean);
  const table = await readMonthTableAt(reader, month, moment, agency);
  const asked = table.filter(({ item }) => !isNarrow || slugs.has(item.bill.slug));
  const rows = asked.flatMap((row) => toldRow(row, reports, moment));
  const told = checkReleased(month, reports, rows.length);
  if (!told.ok) return told;
  const { "progress.due_day": dueDay } = await readSettings(reader);
  const dueOn = reportDueOn(month, dueDay, weekendsOnly);
  return success({
    template: "control",
    month,
    reports,
    rows,
    dueOn,
    newestReportAt: newestOf(rows),
  });
}

/** The months of which something is released, the newest first. */
export async function listReleasedMonths({
  db,
  tables: { progressReports },
}: Reader): Promise<ReportMonth[]> {
  const rows = await db
    .selectDistinct({ month: progressReports.month })
    .from(progressReports)
    .where(isNotNull(progressReports.releasedAt))
    .orderBy(desc(progressReports.month));
  return rows.map(({ month }) => month as ReportMonth);
}

function toldRow(row: ProgressRow, reports: Asked["reports"], { asOf, known }: Moment): ProgressRow[] {
  const { report } = row;
  if (reports === "released") {
    const at = report?.releasedAt ?? null;
    return at !== null && (known === null || at <= known) ? [row] : [];
  }
  return [report && isSentBy(report, asOf) ? row : { ...row, report: null }];
}

function isSentBy({ state, submittedAt }: ProgressReport, asOf: Moment["asOf"]): boolean {
  if (submittedAt === null || (state !== "submitted" && state !== "accepted")) return false;
  return taipeiDateOf(new Date(submittedAt)) <= asOf;
}

function newestOf(rows: readonly ProgressRow[]): Instant | null {
  const at = rows.flatMap(({ report }) => [report?.submittedAt ?? [], report?.releasedAt ?? []].flat());
  const newest = at.sort().at(-1);
  return newest === undefined ? null : requireInstant(newest);
}
