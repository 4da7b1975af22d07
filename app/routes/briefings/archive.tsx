/** /briefings/archive : the briefings that the site makes on a schedule, month by month. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { monthOf, parseMonth } from "~/domain/calendar/month";
import { requireReportMonth } from "~/domain/progress/report-month";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { ArchivePage } from "~/ui/briefings/archive-page";
import { listArchivedRuns, listArchiveMonths } from "~db/queries/kept-briefings/archive";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { badRequest } from "../responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const { read } = context.store;
  const months = await listArchiveMonths(read, moment);
  const asked = new URL(request.url).searchParams.get("month") ?? "";
  const month = asked === "" ? (months[0] ?? monthOf(moment.asOf)) : asked;
  const range = parseMonth(month);
  if (!range) throw badRequest({ code: "choice.unknown", field: "month", value: asked.slice(0, 60) }, months);
  const runs = await listArchivedRuns(read, range, moment);
  return {
    month: requireReportMonth(month),
    months: months.map(requireReportMonth),
    runs: runs.map(({ id, nameZh, nameEn, state, dueAt, asOf, known, files }) => ({
      id,
      name: { zh: nameZh, en: nameEn },
      made: state === "ok",
      dueAt,
      asOf,
      known,
      files,
    })),
  };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.kept.archive.title, t.kept.archive.lead);
};

export default function Archive() {
  return <ArchivePage {...useLoaderData<typeof loader>()} />;
}
