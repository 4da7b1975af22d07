/** /calendar : meetings, notices, the plan's days and terms, by month or as a list of a year. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCalendar, listMonths } from "~db/queries/calendar";
import { entryKinds } from "~/domain/calendar/calendar-entry";
import type { DayRange } from "~/domain/calendar/month";
import { monthOf, parseMonth, weekOf, yearOf } from "~/domain/calendar/month";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { CalendarPage, calendarViews } from "~/ui/calendar/calendar-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { badRequest, requireChoice } from "../responses";
import { listClockEntries, withClocks } from "./clock-entries";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const reader = context.store.read;
  const view = requireChoice(url, "view", calendarViews) ?? "month";
  const kind = requireChoice(url, "kind", entryKinds);
  const months = await listMonths(reader, moment);
  const month = requireMonth(url, months) ?? parseMonth(monthOf(moment.asOf))!;
  const range = view === "list" ? yearOf(month) : month;
  const week = weekOf(moment.asOf);
  const clocks = await listClockEntries(reader, moment);
  const entries = withClocks(await listCalendar(reader, range, moment), clocks, range);
  const weekEntries = withClocks(await listCalendar(reader, week, moment), clocks, week);
  return {
    view,
    kind,
    month,
    range,
    entries: entries.filter((entry) => kind === null || entry.kind === kind),
    week,
    weekEntries,
    before: months.findLast((other) => other < monthOf(range.from)) ?? null,
    after: months.find((other) => other > monthOf(range.to)) ?? null,
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

/** @throws Response 400 with the months that have something on record */
function requireMonth(url: URL, months: readonly string[]): DayRange | null {
  const value = url.searchParams.get("month");
  if (value === null || value === "") return null;
  const month = parseMonth(value);
  if (month) return month;
  throw badRequest({ code: "choice.unknown", field: "month", value: value.slice(0, 60) }, months);
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.calendar.title, t.calendar.lead);
};

export default function Calendar() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <CalendarPage {...page} />;
}
