/** The sources of versions of rounds, by version, in the order they were given. */
import { asc, eq, inArray } from "drizzle-orm";
import type { EventSource } from "~/domain/records/history-event";
import type { Reader } from "../../store";
import { groupBy } from "../bills/names-at";
import { toCitedSource } from "../history";

export async function listRoundSources(
  { db, tables }: Reader,
  factsIds: readonly number[],
): Promise<Map<number, EventSource[]>> {
  if (factsIds.length === 0) return new Map();
  const { roundSources, sources } = tables;
  const rows = await db
    .select({ link: roundSources, source: sources })
    .from(roundSources)
    .innerJoin(sources, eq(sources.key, roundSources.sourceKey))
    .where(factsIds.length > 500 ? undefined : inArray(roundSources.factsId, [...factsIds]))
    .orderBy(asc(roundSources.factsId), asc(roundSources.position));
  return new Map(
    [...groupBy(rows, ({ link }) => link.factsId)].map(([factsId, own]) => [
      factsId,
      own.map(({ link, source }) => toCitedSource(link, source)),
    ]),
  );
}
