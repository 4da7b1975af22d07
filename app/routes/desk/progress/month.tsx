/** /desk/progress : a month's table of progress control; a reporter sees their own agency's items. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { releaseMonth } from "~/commands/progress/release-month";
import { listOverdue } from "~db/queries/progress/month-table";
import { readSettings } from "~db/queries/progress/settings";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { reportMonthOf } from "~/domain/progress/report-month";
import { reportDueOn } from "~/domain/progress/timeliness";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { MonthPage } from "~/ui/progress/month-page";
import { titleTags } from "../../page-title";
import { requireForm } from "../desk-request";
import { answerProblems } from "./answers";
import { monthOf, readMonth } from "./read-month";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { month, today, agency, rows } = await readMonth(request, context);
  const reader = context.store.read;
  const { "progress.due_day": dueDay } = await readSettings(reader);
  return {
    month,
    latest: reportMonthOf(today),
    dueOn: reportDueOn(month, dueDay, weekendsOnly),
    rows,
    overdue: await listOverdue(reader, today, agency),
    agency,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireForm(request, context, "progress.release");
  const month = monthOf(request, reportMonthOf(taipeiDateOf(context.now)));
  const released = await releaseMonth(context.store, actor, month, context.now);
  if (!released.ok) return answerProblems({}, released.problems);
  const language = languageOfPath(new URL(request.url).pathname);
  return redirect(`${localPath(language, "/desk/progress")}?month=${month}`, 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.progress.title, t.desk.name);
};

export default function Month() {
  return <MonthPage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}
