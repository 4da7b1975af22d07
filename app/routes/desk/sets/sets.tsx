/** /desk/sets : all change sets. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeSetStates } from "~/domain/desk/change-set-states";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { SetsPage } from "~/ui/desk/set-lists/sets-page";
import { listChangeSets } from "~db/queries/change-sets/list-change-sets";
import { titleTags } from "../../page-title";
import { requireChoice, requirePage, requireWithin } from "../../responses";
import { requireActor } from "../desk-request";

const onAPage = 30;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.see");
  const url = new URL(request.url);
  const state = requireChoice(url, "state", changeSetStates);
  const page = requirePage(url);
  const all = await listChangeSets(context.store.read, state ? { state } : {});
  const pages = Math.max(1, Math.ceil(all.length / onAPage));
  requireWithin(page, pages);
  return { sets: all.slice((page - 1) * onAPage, page * onAPage), state, page, pages };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.desk.nav.sets);
};

export default function Sets() {
  return <SetsPage {...useLoaderData<typeof loader>()} />;
}
