/** /changes : what this site published and took back. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listChanges } from "~db/queries/changes";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { ChangesPage } from "~/ui/page/changes-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "../first-record";
import { feedTags, titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { requirePage, requireWithin } from "../responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const page = requirePage(new URL(request.url));
  const reader = context.store.read;
  const { changes, total, pages } = await listChanges(reader, moment, page);
  requireWithin(page, pages);
  const instants = [...new Set(changes.map((change) => change.at))];
  const groups = instants.map((at) => ({ at, changes: changes.filter((change) => change.at === at) }));
  return { groups, total, page, pages, silentBefore: await findSilenceBefore(reader, moment) };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.changes.title, t.changes.lead), ...feedTags(location.pathname)];
};

export default function Changes() {
  const { silentBefore, ...list } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <ChangesPage {...list} />;
}
