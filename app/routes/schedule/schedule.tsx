/** /schedule : what the plan promised by when, and whether the record shows it done. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listJudgedPromises } from "~db/queries/schedule/schedule";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { SchedulePage } from "~/ui/schedule/schedule-page";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const reader = context.store.read;
  return {
    promises: await listJudgedPromises(reader, moment),
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.schedule.title, t.schedule.lead);
};

export default function ScheduleRoute() {
  const { promises, silentBefore } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <SchedulePage promises={promises} />;
}
