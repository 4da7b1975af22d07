/** Agencies, experiments with their events, and meetings, as they stand, found by their own words; the newest first. */
import { and, desc, eq, isNull } from "drizzle-orm";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Precision } from "~/domain/dates/partial-date";
import { groupBy } from "../../bills/names-at";
import { dayOf, type Find, nothing } from "./found";
import { every, isLike } from "./word-match";

/** By the latest of its names; an earlier one finds it as well. */
export const findAgencies: Find = async ({ db, tables }, patterns, most) => {
  const { agencyNames: own } = tables;
  const rows = await db
    .select()
    .from(own)
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) => isLike(word, own.agencyCode, own.zh, own.en, own.shortZh, own.shortEn)),
      ),
    )
    .orderBy(own.agencyCode, own.id);
  return [...groupBy(rows, (row) => row.agencyCode)].slice(0, most).map(([key, names]) => {
    const { zh, en } = names.at(-1)!;
    return { ...nothing, key, title: { zh, en } };
  });
};

export const findExperiments: Find = async ({ db, tables }, patterns, most) => {
  const { experiments, experimentFacts: own } = tables;
  const rows = await db
    .select({ own, key: experiments.slug })
    .from(own)
    .innerJoin(experiments, eq(experiments.id, own.experimentId))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) =>
          isLike(word, experiments.slug, own.titleZh, own.titleEn, own.applicantZh, own.applicantEn),
        ),
      ),
    )
    .orderBy(desc(experiments.id))
    .limit(most);
  return rows.map(({ own: row, key }) => ({
    ...nothing,
    key,
    title: { zh: row.titleZh, en: row.titleEn },
  }));
};

export const findExperimentEvents: Find = async ({ db, tables }, patterns, most) => {
  const { experiments, experimentFacts: facts, experimentEvents: own } = tables;
  const rows = await db
    .select({ own, zh: facts.titleZh, en: facts.titleEn })
    .from(own)
    .innerJoin(experiments, eq(experiments.id, own.experimentId))
    .innerJoin(facts, and(eq(facts.experimentId, experiments.id), isNull(facts.retractedAt)))
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) =>
          isLike(word, experiments.slug, facts.titleZh, facts.titleEn, own.happenedOn, own.code),
        ),
      ),
    )
    .orderBy(desc(own.happenedOn), desc(own.dayOrder), desc(own.id))
    .limit(most);
  return rows.map(({ own: row, zh, en }) => ({
    ...nothing,
    key: String(row.id),
    title: { zh, en },
    code: row.code,
    date: { on: row.happenedOn as CalendarDate, precision: row.precisionCode as Precision },
  }));
};

export const findMeetings: Find = async ({ db, tables: { meetings: own } }, patterns, most) => {
  const rows = await db
    .select()
    .from(own)
    .where(
      and(
        isNull(own.retractedAt),
        every(patterns, (word) => isLike(word, own.code, own.titleZh, own.titleEn, own.meetsOn)),
      ),
    )
    .orderBy(desc(own.meetsOn), desc(own.id))
    .limit(most);
  return rows.map((row) => ({
    ...nothing,
    key: row.code,
    title: { zh: row.titleZh, en: row.titleEn },
    code: row.stateCode,
    date: dayOf(row.meetsOn),
  }));
};
