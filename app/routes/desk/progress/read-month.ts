/** The month that an address of progress control asks for, and its table as this person may see it. */
import type { AppLoadContext } from "@remix-run/node";
import { readMonthTable } from "~db/queries/progress/month-table";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseReportMonth, type ReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import { success } from "~/domain/result";
import { badRequest } from "../../responses";
import { requireActor } from "../desk-request";

/** @throws Response as requireActor, and 400 for what is not a month */
export async function readMonth(request: Request, context: AppLoadContext) {
  const { actor } = await requireActor(request, context, "progress.see");
  const today = taipeiDateOf(context.now);
  const month = monthOf(request, reportMonthOf(today));
  // A reporter sees their own agency's items and no others.
  const agency = actor.role === "reporter" ? actor.agencyCode : null;
  const rows = await readMonthTable(context.store.read, month, today, agency);
  return { month, today, agency, rows };
}

/** @throws Response 400 for what is not a month */
export function monthOf(request: Request, latest: ReportMonth): ReportMonth {
  const asked = new URL(request.url).searchParams.get("month");
  const month = asked ? parseReportMonth(asked) : success(latest);
  if (!month.ok) throw badRequest({ ...month.problem, code: "progress.month_unreadable" });
  return month.value;
}
