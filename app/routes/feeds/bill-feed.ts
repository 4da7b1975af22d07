/** /bills/:slug/feed.atom and .json : what major publications changed of one bill. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { requireMoment } from "../request-moment";
import { answerFeed } from "./feed-answers";
import { requirePresentBill } from "./present-bill";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const slug = params.slug ?? "";
  const { title } = await requirePresentBill(request, context, slug, moment);
  const language = languageOfPath(new URL(request.url).pathname);
  const words = messagesFor(language).feeds;
  const named = inLanguage(language, title);
  return answerFeed(request, context, moment, {
    bills: [slug],
    title: words.ofBill(named),
    subtitle: words.aboutBill(named),
  });
}
