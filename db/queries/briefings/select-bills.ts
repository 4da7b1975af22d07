/** The bills that a briefing is about: those picked by slug, in that order, or those that the facets leave. */
import type { BriefingQuestion } from "~/domain/briefings/question";
import type { Moment } from "~/domain/moment";
import type { Result } from "~/domain/result";
import { failure, success } from "~/domain/result";
import { bigramsOf, likeness } from "~/domain/text/likeness";
import type { Reader } from "../../store";
import { matchesFacets } from "../bills/bill-facets";
import { findBillDossier } from "../bills/bill-dossier";
import type { Travelled } from "../timeline/timeline";
import { listTravelled } from "../timeline/timeline";

const mostLike = 10;

/**
 * Bills with nothing on record by the day are left out.
 * Problems: bill.unknown and bill.not_recorded_then, with the slug as `value`.
 */
export async function selectBills(
  reader: Reader,
  { filter, picked }: Pick<BriefingQuestion, "filter" | "picked">,
  moment: Moment,
): Promise<Result<Travelled[]>> {
  const all = await listTravelled(reader, moment);
  if (picked.length === 0) return success(all.filter((bill) => matchesFacets(bill, filter)));
  const bySlug = new Map(all.map((bill) => [bill.slug, bill]));
  for (const slug of picked) {
    if (bySlug.has(slug) || (await findBillDossier(reader, slug, moment))) continue;
    const now = moment.known !== null && (await findBillDossier(reader, slug, { ...moment, known: null }));
    const code = now ? "bill.not_recorded_then" : "bill.unknown";
    return failure({ code, field: "bills", value: slug.slice(0, 60) });
  }
  return success(picked.flatMap((slug) => bySlug.get(slug) ?? []));
}

/** The slugs most like a wrong one, the likeliest first: what somebody may have meant. */
export async function listSlugsLike(reader: Reader, wrong: string, moment: Moment): Promise<string[]> {
  const all = await listTravelled(reader, moment);
  const asked = bigramsOf(wrong);
  return all
    .map(({ slug }) => ({ slug, like: likeness(asked, bigramsOf(slug)) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, mostLike)
    .map(({ slug }) => slug);
}
