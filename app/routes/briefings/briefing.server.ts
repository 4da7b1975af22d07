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
import type { Actor } from "~/domain/desk/actor";
import type { Choices } from "~/briefings/choices/choices";
import { parseChoices } from "~/briefings/choices/choices";
import { languageOfPath } from "~/i18n/languages";
import { frameOf } from "~/briefings/choices/frame-of";
import { requireMoment } from "../request-moment";
import { badRequest, notFound } from "../responses";
import { findProgressReader, requireMayRead } from "./internal";

const figures = toFigures(parseTotals(yaml));

export interface AskedBriefing {
  readonly choices: Choices;
  readonly briefing: Briefing;
  /** Who may see what is not released; null for the public. */
  readonly reader: Actor | null;
}

/** @throws Response 400, 403 or 404 naming what is wrong and what would be right; 302 to the canonical address */
export async function requireBriefing({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<AskedBriefing> {
  const { moment } = requireMoment(request, context.now);
  const url = new URL(request.url);
  const { read: store } = context.store;
  const language = languageOfPath(url.pathname);
  const codes = await listFacetCodes(store);
  const read = parseChoices(url.searchParams, { moment, language, ...codes });
  if (!read.ok) throw badRequest(read.problem, read.right);
  const choices = read.value;
  const reader = await findProgressReader(request, context);
  requireMayRead(choices, reader);
  const facts = await readBriefingFacts(store, choices.question, moment, figures);
  if (!facts.ok) {
    const { value } = facts.problem;
    throw notFound(facts.problem, await listSlugsLike(store, String(value), moment));
  }
  const newest = await findNewestRecordAt(store, moment.known);
  const briefing = buildBriefing(facts.value, frameOf(choices, context.publicOrigin, newest));
  return { choices, briefing, reader };
}
