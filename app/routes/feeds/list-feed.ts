/** /changes, / and /bills with /feed.atom or .json : all bills, or those that the list's choices leave. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { listFacetSlugs } from "~db/queries/follow/bill-feed";
import { phases, procedures } from "~/domain/bills/stages";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { requireMoment } from "../request-moment";
import { requireChoice } from "../responses";
import { answerFeed } from "./feed-answers";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const reader = context.store.read;
  const { topics, agencies } = await listFacetCodes(reader);
  const chosen = {
    phase: requireChoice(url, "phase", phases),
    topic: requireChoice(url, "topic", topics),
    agency: requireChoice(url, "agency", agencies),
    procedure: requireChoice(url, "procedure", procedures),
  };
  const bills = await listFacetSlugs(reader, chosen, moment);
  const words = messagesFor(languageOfPath(url.pathname)).feeds;
  return answerFeed(request, context, moment, {
    bills,
    title: bills ? words.ofList : words.ofAll,
    subtitle: bills ? words.aboutList : words.aboutAll,
  });
}
