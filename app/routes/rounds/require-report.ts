/** The report on a round, for its page and its files. */
import type { AppLoadContext } from "@remix-run/node";
import { findRoundDossier } from "~db/queries/rounds/find-round";
import { findReportRows } from "~db/queries/rounds/kept/report";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { secondsBetween } from "~/web/rounds/round-results";
import { requireMoment } from "../request-moment";
import { notFound } from "../responses";

/** @throws Response 404 for a round that is not on record, or whose statements are not kept here */
export async function requireReport(request: Request, context: AppLoadContext, slug = "") {
  const { moment } = requireMoment(request, context.now);
  const reader = context.store.read;
  const at = instantAskedAbout(moment.asOf, context.now);
  const round = await findRoundDossier(reader, slug, moment, at);
  if (!round) throw notFound({ code: "round.unknown", value: slug.slice(0, 60) });
  const rows = await findReportRows(reader, round.id, moment);
  const statements = Object.values(rows.moderation).reduce((sum, each) => sum + each, 0);
  if (round.kind !== "native" && statements === 0) throw notFound({ code: "round.no_statements" });
  const { results, computedAt } = await context.findRoundResults(round.id);
  const { slug: name, title, question, times, state, clock, bills } = round;
  return {
    round: { slug: name, title, question, times, state, clock, bills },
    report: { ...rows, results, computedAt },
  };
}

/** Votes do not make a new version of the site: what counts them is kept for a few seconds at most. */
export const reportCaching = { "Cache-Control": `public, max-age=0, s-maxage=${secondsBetween}` };
