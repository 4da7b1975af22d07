/** /timeline : every bill as a bar, by date, from day 0 or by stages. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { readTimeline, timelinePageSize } from "~db/queries/timeline/timeline";
import { phases, procedures, stages } from "~/domain/bills/stages";
import { dayRangeCodes } from "~/domain/timeline/stage-days";
import { timelineLayouts, timelineSorts } from "~/domain/timeline/timeline";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { TimelinePage } from "~/ui/timeline/timeline-page";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { badRequest, requireChoice, requirePage, requireWithin } from "../responses";

const stageCodes = stages.map((stage) => stage.code);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const reader = context.store.read;
  const { topics, agencies } = await listFacetCodes(reader);
  const chosen = {
    phase: requireChoice(url, "phase", phases),
    topic: requireChoice(url, "topic", topics),
    agency: requireChoice(url, "agency", agencies),
    procedure: requireChoice(url, "procedure", procedures),
  };
  const layout = requireChoice(url, "layout", timelineLayouts) ?? "calendar";
  const sort = requireChoice(url, "sort", timelineSorts) ?? "start";
  const stay = {
    stage: requireChoice(url, "stage", stageCodes),
    days: requireChoice(url, "days", dayRangeCodes),
  };
  // Days of no stage in particular mean nothing.
  if (stay.days && !stay.stage)
    throw badRequest({ code: "choice.unknown", field: "stage", value: "" }, stageCodes);
  const page = requirePage(url);
  const timeline = await readTimeline(reader, { filter: chosen, stay, sort, page }, moment);
  requireWithin(page, timeline.pages);
  const silentBefore = await findSilenceBefore(reader, moment);
  return { ...timeline, chosen, layout, sort, ...stay, page, pageSize: timelinePageSize, silentBefore };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.timeline.title, t.timeline.lead);
};

export default function TimelineRoute() {
  const { silentBefore, ...timeline } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <TimelinePage {...timeline} />;
}
