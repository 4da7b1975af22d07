/** A month's table of progress control, and what is missing or came late over all months. */
import { and, eq, inArray, lte } from "drizzle-orm";
import type { BillEvent } from "~/domain/bills/bill-event";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { type CalendarDate, taipeiDateOf } from "~/domain/dates/calendar-date";
import { compareWithPlan } from "~/domain/progress/plan-comparison";
import { covers, type ProgressItem, type ProgressRow } from "~/domain/progress/progress-row";
import { lastDayOf, monthsBetween, type ReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import { reportDueOn, timelinessOf } from "~/domain/progress/timeliness";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { groupBy } from "../bills/names-at";
import { knownAt } from "../known-at";
import { eventColumns, toStoredEvent } from "../stored-event";
import { listItems, listItemsAt } from "./items";
import { listReports, type StoredReport } from "./reports";
import { readSettings } from "./settings";

/** Every item of a month, of all agencies or of one. */
export async function readMonthTable(
  reader: Reader,
  month: ReportMonth,
  today: CalendarDate,
  agencyCode: string | null = null,
): Promise<ProgressRow[]> {
  return readMonthTableAt(reader, month, nowOn(today), agencyCode);
}

/** The same as it was known at a moment; reports keep their latest words only. */
export async function readMonthTableAt(
  reader: Reader,
  month: ReportMonth,
  moment: Moment,
  agencyCode: string | null,
): Promise<ProgressRow[]> {
  return rowsOf(reader, await listItemsAt(reader, { month, agencyCode }, moment), [month], moment);
}

const nowOn = (today: CalendarDate): Moment => ({ asOf: today, known: null });

/** One item's line for a month. */
export async function readMonthRow(
  reader: Reader,
  item: ProgressItem,
  month: ReportMonth,
  today: CalendarDate,
): Promise<ProgressRow> {
  const [row] = await rowsOf(reader, [item], [month], nowOn(today));
  if (!row) throw new Error(`Item ${item.id} is not reported on for ${month}`);
  return row;
}

/** What is missing or came late, of all months until now, the oldest month first. */
export async function listOverdue(
  reader: Reader,
  today: CalendarDate,
  agencyCode: string | null = null,
): Promise<ProgressRow[]> {
  const rows = await listAllRows(reader, today, agencyCode);
  return rows
    .filter(({ timeliness: { kind } }) => kind === "missing" || kind === "late")
    .sort((a, b) => a.month.localeCompare(b.month));
}

/** Every item in every month from its first to the running one. */
export async function listAllRows(
  reader: Reader,
  today: CalendarDate,
  agencyCode: string | null = null,
): Promise<ProgressRow[]> {
  const items = await listItems(reader, { agencyCode }, today);
  const first = items.map((item) => item.fromMonth).sort()[0];
  if (!first) return [];
  return rowsOf(reader, items, monthsBetween(first, reportMonthOf(today)), nowOn(today));
}

async function rowsOf(
  reader: Reader,
  items: readonly ProgressItem[],
  months: readonly ReportMonth[],
  moment: Moment,
): Promise<ProgressRow[]> {
  const { asOf: today } = moment;
  if (items.length === 0) return [];
  const { "progress.due_day": dueDay } = await readSettings(reader);
  const reports = await listReports(
    reader,
    items.map((item) => item.id),
    months,
  );
  const reportOf = new Map(reports.map((report) => [`${report.itemId} ${report.month}`, report]));
  const eventsOf = await listEventsOf(
    reader,
    items.map((item) => item.bill.id),
    moment,
  );
  return items.flatMap((item) =>
    months
      .filter((month) => covers(item, month))
      .map((month) => {
        const report = reportOf.get(`${item.id} ${month}`) ?? null;
        const monthEnd = lastDayOf(month);
        return {
          item,
          month,
          report,
          timeliness: timelinessOf(sentOf(report), reportDueOn(month, dueDay, weekendsOnly), today),
          plan: compareWithPlan(
            item.bill,
            eventsOf.get(item.bill.id) ?? [],
            monthEnd < today ? monthEnd : today,
          ),
        };
      }),
  );
}

function sentOf(report: StoredReport | null) {
  const submittedAt = report?.submittedAt ?? null;
  return {
    state: report?.state ?? null,
    submittedOn: submittedAt === null ? null : taipeiDateOf(new Date(submittedAt)),
  };
}

async function listEventsOf(
  { db, tables }: Reader,
  billIds: readonly number[],
  moment: Moment,
): Promise<Map<number, BillEvent[]>> {
  const { events } = tables;
  const rows = await db
    .select(eventColumns(tables))
    .from(events)
    .where(
      and(
        inArray(events.billId, [...new Set(billIds)]),
        eq(events.moves, true),
        lte(events.happenedOn, moment.asOf),
        knownAt(events, moment),
      ),
    );
  const groups = groupBy(rows, (row) => row.billId);
  return new Map([...groups].map(([billId, own]) => [billId, own.map(toStoredEvent)]));
}
