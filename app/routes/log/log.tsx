/** /log : what the log is, how to check it, and what it cannot show. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countLogRows, findLastCheckpoint } from "~db/queries/audit-log";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { LogPage } from "~/ui/page/log-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  const reader = context.store.read;
  const [checkpoint, entries] = await Promise.all([findLastCheckpoint(reader), countLogRows(reader)]);
  return { checkpoint, entries };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.log.title, t.log.lead);
};

export default function Log() {
  return <LogPage {...useLoaderData<typeof loader>()} />;
}
