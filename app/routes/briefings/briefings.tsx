/** /briefings : choose a briefing, see it, and take it as a file. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listBills } from "~db/queries/bills/bill-list";
import { exporters } from "~/briefings/exporters";
import { langCodes, writeChoices } from "~/briefings/choices/choices";
import { pageShapes } from "~/briefings/briefing";
import { previewHtml } from "~/briefings/preview-html";
import { templateCodes } from "~/domain/briefings/question";
import { mayDo } from "~/domain/desk/roles";
import { findSession } from "~/identity/sessions";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { BriefingsPage } from "~/ui/briefings/briefings-page";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { findSilenceBefore } from "../first-record";
import { titleTags } from "../page-title";
import { requireChoice } from "../responses";
import { requireBriefing } from "./briefing.server";
import { readRecent } from "./recent";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  requireChoice(
    url,
    "format",
    exporters.map(({ format }) => format),
  );
  const { choices, briefing } = await requireBriefing({ request, context });
  const { question, moment, lang, shape, withSources } = choices;
  const reader = context.store.read;
  const { cards, facets } = await listBills(reader, question.filter, moment, "plan", 1);
  const query = writeChoices(choices).toString();
  return {
    ...question,
    lang,
    shape,
    withSources,
    asOf: moment.asOf,
    query,
    permalink: briefing.permalink,
    previewHtml: previewHtml(briefing),
    facets,
    bills: cards.map(({ slug, title }) => ({ slug, title })),
    recent: readRecent(url, query),
    formats: exporters.map(({ format, omits }) => ({ format, omits })),
    offered: { templates: templateCodes, langs: langCodes, shapes: pageShapes },
    keepAs: await addressToKeep(request, context, query),
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

/** For staff who are signed in, and so never from the page cache: what is kept, without a day that the address lacks. */
async function addressToKeep(
  request: Request,
  { store, keys, now }: LoaderFunctionArgs["context"],
  query: string,
): Promise<string | null> {
  const session = await findSession(store, keys, request.headers.get("cookie"), now);
  if (!session?.complete || !mayDo(session.actor.role, "briefing.keep")) return null;
  const params = new URLSearchParams(query);
  if (!new URL(request.url).searchParams.has("asof")) params.delete("asof");
  return params.toString();
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.briefings.title, t.briefings.lead);
};

export default function Briefings() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <BriefingsPage {...page} />;
}
