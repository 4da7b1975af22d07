/** /desk/bills/:slug/history : every published change of one bill. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRevisions } from "~db/queries/change-sets/revisions";
import { findBillId } from "~db/queries/tickets";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { HistoryPage } from "~/ui/desk/history/history-page";
import { showRevisions } from "~/ui/desk/history/show-revisions.server";
import { titleTags } from "../../page-title";
import { notFound, requirePage, requireWithin } from "../../responses";
import { requireActor } from "../desk-request";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "history.see");
  const slug = params["slug"] ?? "";
  const page = requirePage(new URL(request.url));
  const reader = context.store.read;
  const list = await listRevisions(reader, { billSlug: slug, page });
  if (list.total === 0 && (await findBillId(reader, slug)) === null)
    throw notFound({ code: "bill.unknown", value: slug.slice(0, 60) });
  requireWithin(page, list.pages);
  return { ...list, revisions: showRevisions(list.revisions), page, log: null, bill: slug };
}

export const meta: MetaFunction = ({ location, params }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.deskHistory.ofBill(params["slug"] ?? ""));
};

export default function BillHistory() {
  return <HistoryPage {...useLoaderData<typeof loader>()} />;
}
