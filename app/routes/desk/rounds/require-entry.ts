/** A round as everybody sees it now, for the desk's pages about it. */
import type { AppLoadContext } from "@remix-run/node";
import { requireInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Moment } from "~/domain/moment";
import type { RoundEntry } from "~/domain/records/round-record";
import { listRounds } from "~db/queries/rounds/round-entries";
import { notFound } from "../../responses";

export const momentOf = (now: Date): Moment => ({ asOf: taipeiDateOf(now), known: null });

/** @throws Response 404 for a round that is not on record */
export async function requireEntry({ store, now }: AppLoadContext, slug = ""): Promise<RoundEntry> {
  const at = requireInstant(now.toISOString());
  const [round] = await listRounds(store.read, momentOf(now), at, { slug });
  if (round) return round;
  throw notFound({ code: "round.unknown", value: slug.slice(0, 40) });
}
