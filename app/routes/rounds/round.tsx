/** /rounds/:slug : one round of public comment. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findRoundDossier } from "~db/queries/rounds/find-round";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { roundSentence } from "~/i18n/sentences/round-sentence";
import { renderProse } from "~/ui/prose.server";
import { RoundPage } from "~/ui/rounds/round-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const slug = params.slug ?? "";
  const reader = context.store.read;
  const at = instantAskedAbout(moment.asOf, context.now);
  const round = await findRoundDossier(reader, slug, moment, at);
  if (!round) {
    const now = { asOf: taipeiDateOf(context.now), known: null };
    const stands = await findRoundDossier(reader, slug, now, instantAskedAbout(now.asOf, context.now));
    throw notFound({ code: stands ? "round.not_recorded_then" : "round.unknown", value: slug.slice(0, 60) });
  }
  const language = languageOfPath(new URL(request.url).pathname);
  return { round, questionHtml: renderProse(inLanguage(language, round.question)), on: moment.asOf };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  return titleTags(
    messagesFor(language),
    inLanguage(language, data.round.title),
    roundSentence(language, data.round, data.on),
  );
};

export default function Round() {
  const { round, questionHtml } = useLoaderData<typeof loader>();
  return <RoundPage round={round} questionHtml={questionHtml} />;
}
