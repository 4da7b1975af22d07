/** /search/feed.atom?q= and .json : the bills that answer to a search now. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listFoundSlugs } from "~db/queries/follow/bill-feed";
import { parseQuestion } from "~/domain/search/question";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { requireMoment } from "../request-moment";
import { answerFeed, refuseFeed } from "./feed-answers";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const words = (url.searchParams.get("q") ?? "").trim();
  const question = parseQuestion(words);
  if (!question.ok) throw refuseFeed(request, 400, question.problem);
  if (question.value.length === 0) throw refuseFeed(request, 404, { code: "feed.search_empty" });
  const { ofSearch, aboutSearch } = messagesFor(languageOfPath(url.pathname)).feeds;
  return answerFeed(request, context, moment, {
    bills: await listFoundSlugs(context.store.read, question.value, moment),
    title: ofSearch(words),
    subtitle: aboutSearch(words),
  });
}
