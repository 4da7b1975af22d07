/** /search?q= : everything on record that answers, at the moment. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSearchResults } from "~db/queries/search/search-results";
import { phases } from "~/domain/bills/stages";
import { searchKinds } from "~/domain/search/kinds";
import { parseQuestion } from "~/domain/search/question";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { NoRecordThen } from "~/ui/page/no-record-then";
import { SearchPage } from "~/ui/search/search-page";
import { findSilenceBefore } from "../first-record";
import { feedTags, titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { badRequest, requireChoice, requirePage, requireWithin } from "../responses";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const kind = requireChoice(url, "kind", searchKinds);
  const phase = requireChoice(url, "phase", phases);
  const page = requirePage(url);
  const words = (url.searchParams.get("q") ?? "").trim();
  const question = parseQuestion(words);
  if (!question.ok) throw badRequest(question.problem);
  const reader = context.store.read;
  const side = languageOfPath(url.pathname) === "en" ? "en" : "zh";
  const found = await findSearchResults(reader, question.value, { kind, phase }, moment, side, page);
  requireWithin(page, found.pages);
  return {
    found,
    words,
    anythingAsked: question.value.length > 0,
    chosen: { kind: phase ? ("bill" as const) : kind, phase },
    page,
    silentBefore: await findSilenceBefore(reader, moment),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [
    ...titleTags(t, data?.words ? `${data.words} · ${t.search.title}` : t.search.title, t.search.lead),
    // Lists of results are no pages for other search engines.
    ...(data?.words
      ? [
          { name: "robots", content: "noindex" },
          ...feedTags(location.pathname, `?q=${encodeURIComponent(data.words)}`),
        ]
      : []),
  ];
};

export default function Search() {
  const { silentBefore, ...page } = useLoaderData<typeof loader>();
  return silentBefore ? <NoRecordThen first={silentBefore} /> : <SearchPage {...page} />;
}
