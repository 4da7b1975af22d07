/** /bills/:slug : one bill. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listUnseenEmergencies } from "~db/queries/change-sets/list-change-sets";
import { listDocuments } from "~db/queries/documents";
import { listLawsOfBill } from "~db/queries/laws/law-bills";
import { listReleasedReports } from "~db/queries/progress/reports";
import { listBillAnswers } from "~db/queries/rounds/answers/bill-answers";
import { listRounds } from "~db/queries/rounds/round-entries";
import { listTextVersions } from "~db/queries/texts/text-versions";
import { durationsOf } from "~/domain/bills/durations";
import { historyLines, withRounds } from "~/domain/bills/history-line";
import { possibleNext } from "~/domain/bills/moves";
import { clocksOfBill } from "~/domain/clocks/bill-clocks";
import { checkEffect } from "~/domain/clocks/effect-check";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { runningTermEnd } from "~/domain/law/term-lapse";
import { languageOfPath } from "~/i18n/languages";
import { inLanguage } from "~/i18n/messages";
import { BillPage } from "~/ui/page/bill-page";
import { renderProse } from "~/ui/prose.server";
import { proseOptionsFor } from "./guides/prose-options.server";
import { originOf } from "./page-title";
import { requireMoment } from "./request-moment";
import { notFound, requireChoice } from "./responses";
import { billTags } from "./sharing/bill-tags";
import { embedCodeOf } from "./sharing/embed-code";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const order = requireChoice(url, "order", ["newest", "oldest"] as const) ?? "newest";
  const slug = params.slug ?? "";
  const reader = context.store.read;
  const dossier = await findBillDossier(reader, slug, moment);
  if (!dossier) {
    const now = moment.known !== null && (await findBillDossier(reader, slug, { ...moment, known: null }));
    throw notFound({ code: now ? "bill.not_recorded_then" : "bill.unknown", value: slug.slice(0, 60) });
  }
  const { standing } = dossier.card.summary;
  const at = instantAskedAbout(moment.asOf, context.now);
  const rounds = await listRounds(reader, moment, at, { billId: dossier.card.id });
  const lines = withRounds(historyLines(dossier.history, standing), rounds);
  const language = languageOfPath(url.pathname);
  const prose = proseOptionsFor(request, context);
  const commencements = dossier.commencements.map(({ rule }) => rule);
  const subject = { procedure: dossier.card.procedure, commencements };
  return {
    dossier,
    laws: await listLawsOfBill(reader, dossier.card.id, moment),
    emergencies: await listUnseenEmergencies(reader, slug),
    embedCode: embedCodeOf(url, context.publicOrigin, dossier.card.title),
    documents: await listDocuments(reader, dossier.card.id, moment),
    durations: durationsOf(dossier.history, moment),
    lines: order === "newest" ? lines.toReversed() : lines,
    order,
    clocks: clocksOfBill(dossier.history, moment, subject, weekendsOnly),
    effect: checkEffect(dossier.history, subject.commencements),
    reports: await listReleasedReports(reader, dossier.card.id, moment),
    rounds,
    answers: await listBillAnswers(reader, dossier.card, rounds, moment),
    texts: await listTextVersions(reader, dossier.card.id, moment),
    next: standing ? possibleNext(standing.stage) : [],
    lapsesOn: standing && runningTermEnd(standing.stage, moment.asOf),
    plainHtml: renderProse(inLanguage(language, dossier.plain), prose),
    legalHtml: renderProse(inLanguage(language, dossier.legal), prose),
    on: moment.asOf,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? billTags(data, { ...location, origin: originOf(matches) }) : [];

export default function Bill() {
  return <BillPage {...useLoaderData<typeof loader>()} />;
}
