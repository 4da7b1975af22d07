/** The briefing that an address asks for; an address that asks for none becomes a page that says why. */
import yaml from "../../../content/sandboxes/figures.yaml?raw";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { readBriefingFacts } from "~db/queries/briefings/read-facts";
import { listSlugsLike } from "~db/queries/briefings/select-bills";
import { findNewestRecordAt } from "~db/queries/changes";
import { parseTotals, toFigures } from "~db/seed/sandboxes/totals";
import type { Briefing } from "~/briefings/briefing";
import { buildBriefing } from "~/briefings/build-briefing";
import type { Choices } from "~/briefings/choices/choices";
import { parseChoices } from "~/briefings/choices/choices";
import { languageOfPath } from "~/i18n/languages";
import { frameOf } from "~/briefings/choices/frame-of";
import { requireMoment } from "../request-moment";
import { badRequest, notFound } from "../responses";

const figures = toFigures(parseTotals(yaml));

export interface AskedBriefing {
  readonly choices: Choices;
  readonly briefing: Briefing;
}

/** @throws Response 400 or 404 naming what is wrong and what would be right; 302 to the canonical address */
export async function requireBriefing({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<AskedBriefing> {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const reader = context.store.read;
  const language = languageOfPath(url.pathname);
  const codes = await listFacetCodes(reader);
  const read = parseChoices(url.searchParams, { moment, language, ...codes });
  if (!read.ok) throw badRequest(read.problem, read.right);
  const choices = read.value;
  const facts = await readBriefingFacts(reader, choices.question, moment, figures);
  if (!facts.ok) {
    const { value } = facts.problem;
    throw notFound(facts.problem, await listSlugsLike(reader, String(value), moment));
  }
  const newest = await findNewestRecordAt(reader, moment.known);
  const briefing = buildBriefing(facts.value, frameOf(choices, context.publicOrigin, newest));
  return { choices, briefing };
}
