/** A round that was held elsewhere, into which files can be read. */
import { listRoundsElsewhere } from "~db/queries/rounds/held-rounds";
import type { Reader } from "~db/store";
import { notFound } from "../../responses";

/** @throws Response 404 for a round that is not on record, or is held here */
export async function requireRoundElsewhere(reader: Reader, slug = "") {
  const found = (await listRoundsElsewhere(reader)).find((round) => round.slug === slug);
  if (found) return found;
  throw notFound({ code: "round.unknown", value: slug.slice(0, 60) });
}
