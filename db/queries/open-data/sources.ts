/** The sources that some public record cites at a moment; one that is cited by nothing shown then is not listed. */
import { and, asc, count, eq, inArray, lte, or, type SQL } from "drizzle-orm";
import type { SourceKind } from "~/domain/bills/vocabulary";
import type { Moment } from "~/domain/moment";
import type { EventSource } from "~/domain/records/history-event";
import type { Reader } from "../../store";
import { bilingual } from "../history";
import { knownAt } from "../known-at";

export type ListedSource = Omit<EventSource, "locator" | "grade">;

/** By key. @param kind null for every kind */
export async function listSourcesPage(
  reader: Reader,
  moment: Moment,
  { kind, key }: { readonly kind: SourceKind | null; readonly key: string | null },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ total: number; sources: ListedSource[] }> {
  const { db, tables } = reader;
  const { sources } = tables;
  const counts = and(
    isCited(reader, moment),
    kind === null ? undefined : eq(sources.kindCode, kind),
    key === null ? undefined : eq(sources.key, key),
  );
  const [all] = await db.select({ total: count() }).from(sources).where(counts);
  const rows = await db
    .select()
    .from(sources)
    .where(counts)
    .orderBy(asc(sources.key))
    .limit(limit)
    .offset(offset);
  return {
    total: all?.total ?? 0,
    sources: rows.map((row) => ({
      key: row.key,
      kind: row.kindCode as SourceKind,
      title: { zh: row.titleZh, en: row.titleEn },
      publisher: { zh: row.publisherZh, en: row.publisherEn },
      address: row.address,
      readOn: row.readOn,
      copy: bilingual(row.copyZh, row.copyEn),
    })),
  };
}

function isCited({ db, tables }: Reader, moment: Moment): SQL | undefined {
  const { sources, events, eventSources, experimentEvents, experimentEventSources } = tables;
  const { roundFacts, roundSources, textVersions, documents, meetings } = tables;
  const ofEvents = db
    .select({ key: eventSources.sourceKey })
    .from(eventSources)
    .innerJoin(events, eq(events.id, eventSources.eventId))
    .where(and(lte(events.happenedOn, moment.asOf), knownAt(events, moment)));
  const ofExperiments = db
    .select({ key: experimentEventSources.sourceKey })
    .from(experimentEventSources)
    .innerJoin(experimentEvents, eq(experimentEvents.id, experimentEventSources.eventId))
    .where(and(lte(experimentEvents.happenedOn, moment.asOf), knownAt(experimentEvents, moment)));
  const ofRounds = db
    .select({ key: roundSources.sourceKey })
    .from(roundSources)
    .innerJoin(roundFacts, eq(roundFacts.id, roundSources.factsId))
    .where(knownAt(roundFacts, moment));
  const ofTexts = db
    .select({ key: textVersions.sourceKey })
    .from(textVersions)
    .where(and(lte(textVersions.datedOn, moment.asOf), knownAt(textVersions, moment)));
  const ofDocuments = db
    .select({ key: documents.sourceKey })
    .from(documents)
    .where(and(lte(documents.datedOn, moment.asOf), knownAt(documents, moment)));
  const ofMeetings = db.select({ key: meetings.sourceKey }).from(meetings).where(knownAt(meetings, moment));
  const queries = [ofEvents, ofExperiments, ofRounds, ofTexts, ofDocuments, ofMeetings];
  return or(...queries.map((query) => inArray(sources.key, query)));
}
