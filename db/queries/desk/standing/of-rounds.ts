/** Rounds and the answers to their statements, as they stand, found by their own words; the newest first. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { dayOf, type Find, nothing } from "./found";
import { every, isLike } from "./word-match";

export const findRounds: Find = async ({ db, tables }, patterns, most) => {
  const { rounds, roundFacts: own } = tables;
  const rows = await db
    .select({ own, key: rounds.slug })
    .from(own)
    .innerJoin(rounds, eq(rounds.id, own.roundId))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) => isLike(word, rounds.slug, own.titleZh, own.titleEn, own.opensOn)),
      ),
    )
    .orderBy(desc(rounds.id))
    .limit(most);
  return rows.map(({ own: row, key }) => ({
    ...nothing,
    key,
    title: { zh: row.titleZh, en: row.titleEn },
    code: row.phaseCode,
    date: row.opensOn === null ? null : dayOf(row.opensOn),
  }));
};

export const findResponses: Find = async ({ db, tables }, patterns, most) => {
  const { rounds, roundFacts: facts, responses: own } = tables;
  const rows = await db
    .select({ own, slug: rounds.slug, zh: facts.titleZh, en: facts.titleEn })
    .from(own)
    .innerJoin(rounds, eq(rounds.id, own.roundId))
    .innerJoin(facts, and(eq(facts.roundId, rounds.id), isNull(facts.retractedAt)))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) =>
          isLike(word, rounds.slug, own.code, facts.titleZh, facts.titleEn, own.themeZh, own.reasonZh),
        ),
      ),
    )
    .orderBy(desc(own.respondedOn), desc(own.id))
    .limit(most);
  return rows.map(({ own: row, slug, zh, en }) => ({
    ...nothing,
    key: `${slug}/${row.code}`,
    title: row.themeZh === null || row.themeEn === null ? { zh, en } : { zh: row.themeZh, en: row.themeEn },
    code: row.verdictCode,
    date: dayOf(row.respondedOn),
  }));
};
