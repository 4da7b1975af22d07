/** /changes, / and /bills with /feed.atom or .json : all bills, or those that the list's choices leave. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { listFacetSlugs } from "~db/queries/follow/bill-feed";
import { findNamedLaw, listLawKeys } from "~db/queries/laws/laws";
import { phases, procedures } from "~/domain/bills/stages";
import type { NamedLaw } from "~/domain/law/law";
import { type Language, languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
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
    law: requireChoice(url, "law", await listLawKeys(reader)),
  };
  const bills = await listFacetSlugs(reader, chosen, moment);
  const law = chosen.law === null ? null : await findNamedLaw(reader, chosen.law, moment);
  const head = headOf(languageOfPath(url.pathname), chosen, law);
  return answerFeed(request, context, moment, { bills, ...head });
}

/** Named after the law, where that is all that was chosen. */
function headOf(language: Language, chosen: object, law: NamedLaw | null) {
  const words = messagesFor(language).feeds;
  const choices = Object.values(chosen).filter((choice) => choice !== null).length;
  if (choices === 0) return { title: words.ofAll, subtitle: words.aboutAll };
  if (!law || choices > 1) return { title: words.ofList, subtitle: words.aboutList };
  const name = inLanguage(language, law);
  return { title: words.ofLaw(name), subtitle: words.aboutLaw(name) };
}
