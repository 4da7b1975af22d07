/** /bills/:slug : one bill. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findBillDossier } from "~db/queries/bill-dossier";
import { listTextVersions } from "~db/queries/texts/text-versions";
import { durationsOf } from "~/domain/bills/durations";
import { historyLines } from "~/domain/bills/history-line";
import { possibleNext } from "~/domain/bills/moves";
import { runningTermEnd } from "~/domain/law/term-lapse";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { standingSentence } from "~/ui/bill/standing-sentence";
import { BillPage } from "~/ui/page/bill-page";
import { renderProse } from "~/ui/prose.server";
import { titleTags } from "./page-title";
import { requireMoment } from "./request-moment";
import { notFound, requireChoice } from "./responses";

const orders = ["newest", "oldest"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const order = requireChoice(url, "order", orders) ?? "newest";
  const slug = params.slug ?? "";
  const reader = context.store.read;
  const dossier = await findBillDossier(reader, slug, moment);
  if (!dossier) {
    const now = moment.known !== null && (await findBillDossier(reader, slug, { ...moment, known: null }));
    throw notFound({ code: now ? "bill.not_recorded_then" : "bill.unknown", value: slug.slice(0, 60) });
  }
  const { standing } = dossier.card.summary;
  const lines = historyLines(dossier.history, standing);
  const language = languageOfPath(url.pathname);
  return {
    dossier,
    durations: durationsOf(dossier.history, moment),
    lines: order === "newest" ? lines.toReversed() : lines,
    order,
    texts: await listTextVersions(reader, dossier.card.id, moment),
    next: standing ? possibleNext(standing.stage) : [],
    lapsesOn: standing && runningTermEnd(standing.stage, moment.asOf),
    plainHtml: renderProse(inLanguage(language, dossier.plain)),
    legalHtml: renderProse(inLanguage(language, dossier.legal)),
    on: moment.asOf,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const language = languageOfPath(location.pathname);
  const { title, summary } = data.dossier.card;
  return titleTags(
    messagesFor(language),
    inLanguage(language, title),
    standingSentence(language, summary, data.on),
  );
};

export default function Bill() {
  return <BillPage {...useLoaderData<typeof loader>()} />;
}
