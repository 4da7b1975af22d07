/** /desk/sets : all change sets. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeSetStates } from "~/domain/desk/change-set-states";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { SetsPage } from "~/ui/desk/set-lists/sets-page";
import { countChangeSets, listChangeSets, listSetAuthors } from "~db/queries/change-sets/list-change-sets";
import { titleTags } from "../../page-title";
import { requireChoice, requirePage, requireWithin } from "../../responses";
import { requireActor } from "../desk-request";

const onAPage = 30;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "change_set.see");
  const url = new URL(request.url);
  const reader = context.store.read;
  const state = requireChoice(url, "state", changeSetStates);
  const authors = await listSetAuthors(reader);
  const by = requireChoice(
    url,
    "by",
    authors.map(({ id }) => String(id)),
  );
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, 100);
  const filter = { state: state ?? undefined, authorId: by ? Number(by) : undefined, words: q };
  const page = requirePage(url);
  const total = await countChangeSets(reader, filter);
  const pages = Math.max(1, Math.ceil(total / onAPage));
  requireWithin(page, pages);
  const sets = await listChangeSets(reader, filter, { page, onAPage });
  return { sets, total, asked: { state, by, q }, authors, page, pages };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.desk.nav.sets);
};

export default function Sets() {
  return <SetsPage {...useLoaderData<typeof loader>()} />;
}
