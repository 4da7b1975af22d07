/** /experiments/:slug : one experiment. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findExperiment } from "~db/queries/sandboxes/experiment-dossier";
import { actOfBill, clocksOfExperiment } from "~/domain/clocks/experiment-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { renderProse } from "~/ui/prose.server";
import { ExperimentPage } from "~/ui/sandbox/experiment-page";
import { experimentSentence } from "~/i18n/sentences/experiment-sentence";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const slug = params.slug ?? "";
  const reader = context.store.read;
  const dossier = await findExperiment(reader, slug, moment);
  if (!dossier) {
    const now = moment.known !== null && (await findExperiment(reader, slug, { ...moment, known: null }));
    const code = now ? "experiment.not_recorded_then" : "experiment.unknown";
    throw notFound({ code, value: slug.slice(0, 60) });
  }
  const language = languageOfPath(new URL(request.url).pathname);
  const act = dossier.actBill && actOfBill(dossier.actBill.slug);
  const past = { events: dossier.history, needsLawChange: dossier.needsLawChange };
  return {
    dossier,
    clocks: act ? clocksOfExperiment(act, past, moment, weekendsOnly) : [],
    proseHtml: renderProse(inLanguage(language, dossier.prose)),
    on: moment.asOf,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const { title, standing } = data.dossier;
  return titleTags(
    messagesFor(language),
    inLanguage(language, title),
    experimentSentence(language, standing, data.on),
  );
};

export default function Experiment() {
  const { dossier, clocks, proseHtml } = useLoaderData<typeof loader>();
  return <ExperimentPage dossier={dossier} clocks={clocks} proseHtml={proseHtml} />;
}
