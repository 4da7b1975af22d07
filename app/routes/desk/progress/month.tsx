/** /desk/progress : a month's table of progress control; a reporter sees their own agency's items. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOverdue, readMonthTable } from "~db/queries/progress/month-table";
import { readSettings } from "~db/queries/progress/settings";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { parseReportMonth, reportMonthOf } from "~/domain/progress/report-month";
import { reportDueOn } from "~/domain/progress/timeliness";
import { success } from "~/domain/result";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { MonthPage } from "~/ui/progress/month-page";
import { titleTags } from "../../page-title";
import { badRequest } from "../../responses";
import { requireActor } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "progress.see");
  const today = taipeiDateOf(context.now);
  const latest = reportMonthOf(today);
  const asked = new URL(request.url).searchParams.get("month");
  const month = asked ? parseReportMonth(asked) : success(latest);
  if (!month.ok) throw badRequest({ ...month.problem, code: "progress.month_unreadable" });
  const reader = context.store.read;
  const agency = actor.role === "reporter" ? actor.agencyCode : null;
  const settings = await readSettings(reader);
  return {
    month: month.value,
    latest,
    dueOn: reportDueOn(month.value, settings["progress.due_day"], weekendsOnly),
    rows: await readMonthTable(reader, month.value, today, agency),
    overdue: await listOverdue(reader, today, agency),
  };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.progress.title, t.desk.name);
};

export default function Month() {
  return <MonthPage {...useLoaderData<typeof loader>()} />;
}
