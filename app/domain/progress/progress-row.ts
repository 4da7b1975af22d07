/** One line of a month's table of progress control: what the agency reported of an item, and what the record says. */
import type { Bilingual } from "~/domain/bilingual";
import type { ProgressState } from "~/domain/desk/oversight-states";
import type { AgencyName } from "~/domain/records/bill-card";
import type { PlanComparison } from "./plan-comparison";
import type { ReportMonth } from "./report-month";
import type { ReportWords } from "./report-words";
import type { Timeliness } from "./timeliness";

export interface ProgressItem {
  readonly id: number;
  readonly bill: Bilingual & { readonly id: number; readonly slug: string; readonly planDue: string | null };
  readonly agency: AgencyName;
  readonly fromMonth: ReportMonth;
  /** The last month it is reported on; null while it goes on. */
  readonly untilMonth: ReportMonth | null;
}

export interface ProgressReport {
  readonly id: number;
  readonly state: ProgressState;
  readonly words: ReportWords;
  readonly version: number;
  readonly reportedBy: number;
  readonly submittedAt: string | null;
  readonly reviewNote: string | null;
  readonly releasedAt: string | null;
}

export interface ProgressRow {
  readonly item: ProgressItem;
  readonly month: ReportMonth;
  /** Null when nobody has begun it. */
  readonly report: ProgressReport | null;
  readonly timeliness: Timeliness;
  readonly plan: PlanComparison;
}

export interface AgencyGroup {
  readonly agency: AgencyName;
  readonly rows: readonly ProgressRow[];
}

const urgency = { missing: 0, late: 1, not_due: 2, in_time: 3 } as const;

/** Rows by agency: within one, missing and late first; agencies that owe most before the rest, then by code. */
export function groupByAgency(rows: readonly ProgressRow[]): AgencyGroup[] {
  const groups = new Map<string, ProgressRow[]>();
  for (const row of rows) {
    const { code } = row.item.agency;
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return [...groups.values()]
    .map((own) => ({ agency: own[0]!.item.agency, rows: own.toSorted(compareRows) }))
    .sort((a, b) => countMissing(b) - countMissing(a) || a.agency.code.localeCompare(b.agency.code));
}

function compareRows(a: ProgressRow, b: ProgressRow): number {
  return (
    urgency[a.timeliness.kind] - urgency[b.timeliness.kind] ||
    b.timeliness.days - a.timeliness.days ||
    a.item.id - b.item.id
  );
}

const countMissing = ({ rows }: AgencyGroup) =>
  rows.filter(({ timeliness }) => timeliness.kind === "missing").length;

/** Whether an item is reported on for a month. */
export function covers(item: Pick<ProgressItem, "fromMonth" | "untilMonth">, month: ReportMonth): boolean {
  return item.fromMonth <= month && (item.untilMonth === null || month <= item.untilMonth);
}
