/** Events as search documents: what happened, to which bill, in the record's own words, with its numbers and places. */
import { asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import type { EventCode } from "~/domain/bills/stages";
import { byFromOn, groupBy } from "../../queries/bills/names-at";
import type { Schema } from "../../schema";
import type { Reader } from "../../store";
import type { SearchDocument } from "../search-documents";
import { joinNames } from "./bills";
import { notIndexed } from "./not-indexed";
import { type Scope, scopeOf, wanted } from "./scope";

/** The name of what an event may be: the words live in app/i18n, so whoever starts the site hands them in. */
export type EventNames = (code: EventCode) => Bilingual;
export const withoutNames: EventNames = () => ({ zh: "", en: "" });

/** Some events alone, by their ids: what was just published, whose bills' names have not changed. */
export interface TheseEvents {
  readonly events: readonly number[];
}

export async function gatherEvents(
  { db, tables }: Reader,
  scope: Scope | TheseEvents,
  nameOf: EventNames,
): Promise<SearchDocument[]> {
  const { bills, billTitles, events, eventSources } = tables;
  const rows = await db
    .select({ event: events, slug: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      isThese(scope)
        ? inArray(events.id, [...scope.events])
        : wanted(scope, events.billId, notIndexed("event", sql`cast(${events.id} as text)`)),
    )
    .orderBy(asc(events.id));
  if (rows.length === 0) return [];
  const billScope = isThese(scope) ? [...new Set(rows.map(({ event }) => event.billId))] : scope;
  const titlesOf = groupBy(
    await db.select().from(billTitles).where(scopeOf(billScope)(billTitles)).orderBy(billTitles.id),
    (row) => row.billId,
  );
  const placesOf = groupBy(
    await db
      .select({ eventId: eventSources.eventId, locator: eventSources.locator })
      .from(eventSources)
      .innerJoin(events, eq(events.id, eventSources.eventId))
      .where(placesOfScope(tables, scope))
      .orderBy(asc(eventSources.eventId), asc(eventSources.position)),
    (row) => row.eventId,
  );
  return rows.map(({ event, slug }) => {
    const titles = joinNames((titlesOf.get(event.billId) ?? []).sort(byFromOn));
    const name = nameOf(event.code as EventCode);
    const places = (placesOf.get(event.id) ?? []).map(({ locator }) => locator);
    const lines = (...words: readonly (string | null)[]) => words.filter(Boolean).join("\n");
    return {
      kind: "event",
      key: String(event.id),
      billId: event.billId,
      address: `/bills/${slug}`,
      happenedOn: event.happenedOn,
      recordedAt: event.recordedAt,
      retractedAt: event.retractedAt,
      title: {
        zh: lines(name.zh, event.verbatim, titles.zh),
        en: lines(name.en, titles.en),
      },
      body: {
        zh: lines(event.noteZh, event.unusualZh, event.document, ...places),
        en: lines(event.noteEn, event.unusualEn, event.document),
      },
    };
  });
}

const isThese = (scope: Scope | TheseEvents): scope is TheseEvents =>
  typeof scope === "object" && "events" in scope;

function placesOfScope({ events, eventSources }: Schema, scope: Scope | TheseEvents): SQL | undefined {
  if (isThese(scope)) return inArray(eventSources.eventId, [...scope.events]);
  return typeof scope === "string" ? undefined : inArray(events.billId, [...scope]);
}
