/** /desk/history : every published change, and the latest entries of the log. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRevisions } from "~db/queries/change-sets/revisions";
import { actorCommitment } from "~db/audit/actor-commitment";
import { listLatestLogRows } from "~db/queries/audit-log";
import { listStaffIds } from "~db/queries/staff/list-staff-ids";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";

import { HistoryPage } from "~/ui/desk/history/history-page";
import { showRevisions } from "~/ui/desk/history/show-revisions.server";
import { titleTags } from "../../page-title";
import { requirePage, requireWithin } from "../../responses";
import { requireActor } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "history.see");
  const page = requirePage(new URL(request.url));
  const reader = context.store.read;
  const list = await listRevisions(reader, { page });
  requireWithin(page, list.pages);
  const people = await listStaffIds(reader);
  const nameOf = new Map(people.map(({ id, name }) => [actorCommitment(context.keys.audit, id), name]));
  const log = (await listLatestLogRows(reader)).map(({ seq, at, action, subject, actor }) => ({
    ...{ seq, at, action, subject },
    by: actor === null ? null : { name: nameOf.get(actor) ?? null },
  }));
  return {
    ...list,
    revisions: showRevisions(list.revisions),
    page,
    log: page === 1 ? log : null,
    bill: null,
  };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.deskHistory.title);
};

export default function History() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
