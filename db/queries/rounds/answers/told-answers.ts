/** Answers as followers are told of them: by the key of their record, with the round and the statements answered. */
import { and, eq, inArray } from "drizzle-orm";
import type { ToldAnswer } from "~/domain/follow/news";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../../store";
import { knownAt } from "../../known-at";
import { listAnswersOf } from "./list-answers";

/** Those that stand at the moment; one that was taken back is not among them. @param keys `round/code` */
export async function listToldAnswers(
  reader: Reader,
  keys: readonly string[],
  moment: Moment,
): Promise<Map<string, ToldAnswer>> {
  if (keys.length === 0) return new Map();
  const { rounds, roundFacts } = reader.tables;
  const slugs = [...new Set(keys.map((key) => key.split("/")[0]!))];
  const named = await reader.db
    .select({ id: rounds.id, slug: rounds.slug, zh: roundFacts.titleZh, en: roundFacts.titleEn })
    .from(rounds)
    .innerJoin(roundFacts, and(eq(roundFacts.roundId, rounds.id), knownAt(roundFacts, moment)))
    .where(inArray(rounds.slug, slugs));
  const given = await listAnswersOf(
    reader,
    named.map(({ id }) => id),
    moment,
  );
  return new Map(
    named.flatMap(({ id, slug, zh, en }) =>
      (given.get(id) ?? []).map(({ code, verdict, respondedOn, statements }) => [
        `${slug}/${code}`,
        { round: { zh, en }, verdict, respondedOn, statements },
      ]),
    ),
  );
}
