/**
 * What followers are told, newest first: what major publications and corrections changed, by bill, and the events that
 * were there when this site began. Tells nothing of minor publications, and nothing before it is public.
 */
import { and, desc, eq, gte, inArray, isNotNull, lte, ne, sql, type SQL } from "drizzle-orm";
import { type CalendarDate, type Instant, startOfTaipeiDay } from "~/domain/dates/calendar-date";
import { keyOfPublication, type NewsItem, toldWeights } from "~/domain/follow/news";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { knownAt } from "../known-at";
import { type PublishedPart, readNews } from "./read-news";

export interface NewsFilter {
  /** Slugs of bills; null for all. */
  readonly bills?: readonly string[] | null;
  /** What became public, or was there at the beginning and happened, on this day or later. */
  readonly from?: CalendarDate;
  /** One publication only. */
  readonly setId?: number;
}

export async function listNews(
  reader: Reader,
  filter: NewsFilter,
  moment: Moment,
  limit: number,
): Promise<NewsItem[]> {
  if (filter.bills?.length === 0) return [];
  const parts = await listParts(reader, filter, moment, limit);
  const firsts = filter.setId === undefined ? await listFirsts(reader, filter, moment, limit) : [];
  const ordered = [...parts, ...firsts].sort(
    (a, b) => b.at.localeCompare(a.at) || b.on.localeCompare(a.on) || b.order - a.order,
  );
  return readNews(reader, ordered.slice(0, limit), moment);
}

/** Each bill that a publication changed. */
async function listParts({ db, tables }: Reader, filter: NewsFilter, moment: Moment, limit: number) {
  const { changes, changeSets } = tables;
  const { bills = null, from, setId } = filter;
  const rows = await db
    .select({
      setId: changeSets.id,
      slug: changes.billSlug,
      at: changeSets.publishedAt,
      weight: changeSets.weightCode,
    })
    .from(changes)
    .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
    .where(
      and(
        isNotNull(changeSets.publishedAt),
        isNotNull(changes.billSlug),
        inArray(changeSets.weightCode, [...toldWeights]),
        moment.known ? lte(changeSets.publishedAt, moment.known) : undefined,
        from ? gte(changeSets.publishedAt, startOfTaipeiDay(from)) : undefined,
        bills ? inArray(changes.billSlug, [...bills]) : undefined,
        setId === undefined ? undefined : eq(changeSets.id, setId),
      ),
    )
    .groupBy(changeSets.id, changes.billSlug, changeSets.publishedAt, changeSets.weightCode)
    .orderBy(desc(changeSets.publishedAt), desc(changeSets.id), changes.billSlug)
    .limit(limit);
  return rows.map(({ setId: set, slug, at, weight }) => ({
    kind: "publication" as const,
    key: keyOfPublication(set, slug!),
    setId: set,
    slug: slug!,
    at: at as Instant,
    weight: weight as PublishedPart["weight"],
    on: "",
    order: set,
  }));
}

/** The standing events that no change set brought. */
async function listFirsts({ db, tables }: Reader, filter: NewsFilter, moment: Moment, limit: number) {
  const { events, bills, changes } = tables;
  const rows = await db
    .select({ id: events.id, at: events.recordedAt, on: events.happenedOn, order: events.dayOrder })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      and(
        knownAt(events, moment),
        lte(events.happenedOn, moment.asOf),
        filter.from ? and(gte(events.happenedOn, filter.from), ne(events.precisionCode, "by")) : undefined,
        filter.bills ? inArray(bills.slug, [...filter.bills]) : undefined,
        notBroughtBySet(changes, events.id),
      ),
    )
    .orderBy(desc(events.recordedAt), desc(events.happenedOn), desc(events.dayOrder), desc(events.id))
    .limit(limit);
  return rows.map(({ id, at, on, order }) => ({
    kind: "first" as const,
    eventId: id,
    at: at as Instant,
    on,
    order,
  }));
}

function notBroughtBySet(
  changes: Reader["tables"]["changes"],
  eventId: Reader["tables"]["events"]["id"],
): SQL {
  return sql`not exists (select 1 from ${changes} where ${changes.subjectCode} = 'event'
    and ${changes.appliedKey} = cast(${eventId} as text))`;
}
