/** From the names of news to the news: the events with their sources, the other records, the bill's title that day. */
import { asc, inArray } from "drizzle-orm";
import type { Bilingual } from "~/domain/bilingual";
import { compareEvents } from "~/domain/bills/bill-event";
import type { Instant } from "~/domain/dates/calendar-date";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { keyOfFirstEvent, type NewsEvent, type NewsItem, type ToldWeight } from "~/domain/follow/news";
import type { Moment } from "~/domain/moment";
import type { HistoryEvent } from "~/domain/records/history-event";
import type { Reader } from "../../store";
import { listTitlesEver, listTitlesOn } from "../bills/names-at";
import { toHistoryEvents } from "../history";
import { listToldAnswers } from "../rounds/answers/told-answers";

/** What a publication changed of one bill. */
export interface PublishedPart {
  readonly kind: "publication";
  readonly key: string;
  readonly setId: number;
  readonly slug: string;
  readonly at: Instant;
  readonly weight: ToldWeight;
}
interface First {
  readonly kind: "first";
  readonly eventId: number;
  readonly at: Instant;
}

/** In the order given; a part of a bill that has no title on record is left out. */
export async function readNews(
  reader: Reader,
  parts: readonly (PublishedPart | First)[],
  moment: Moment,
): Promise<NewsItem[]> {
  const changes = await listChangesOf(reader, parts);
  const firstIds = parts.flatMap((part) => (part.kind === "first" ? [part.eventId] : []));
  const changedIds = changes.filter(isOfEvent).map(({ key }) => Number(key));
  const eventOf = await listEventsById(reader, [...firstIds, ...changedIds]);
  const answers = changes.flatMap(({ subject, key }) => (subject === "response" ? [key] : []));
  const answerOf = await listToldAnswers(reader, answers, moment);
  const slugs = parts.flatMap((part) => (part.kind === "publication" ? [part.slug] : []));
  const bills = await nameBills(reader, slugs, [...eventOf.values()], moment);
  return parts.flatMap((part): NewsItem[] => {
    if (part.kind === "first") {
      const event = eventOf.get(part.eventId)!;
      const bill = bills.ofId.get(event.billId);
      if (!bill) return [];
      const events = [toNews(event, "record")];
      return [{ key: keyOfFirstEvent(event.id), at: part.at, weight: "major", bill, events, records: [] }];
    }
    const bill = bills.ofSlug.get(part.slug);
    if (!bill) return [];
    const own = changes.filter(({ setId, slug }) => setId === part.setId && slug === part.slug);
    const events = own.filter(isOfEvent).flatMap(({ key, action }) => {
      const event = eventOf.get(Number(key));
      return event ? [{ event, action }] : [];
    });
    events.sort((a, b) => compareEvents(a.event, b.event));
    const { key, at, weight } = part;
    const records = own.filter((change) => !isOfEvent(change));
    return [
      {
        key,
        at,
        weight,
        bill,
        events: events.map(({ event, action }) => toNews(event, action)),
        records: records.map(({ subject, action, key: of }) => {
          const answer = (subject === "response" && answerOf.get(of)) || null;
          return { subject, action, key: of, answer };
        }),
      },
    ];
  });
}

const isOfEvent = ({ subject }: { readonly subject: ChangeSubject }) => subject === "event";

type StoredEvent = HistoryEvent & { readonly billId: number };

function toNews({ code, date, verbatim, sources }: HistoryEvent, action: ChangeAction): NewsEvent {
  return { code, date, verbatim, action, sources };
}

async function listChangesOf({ db, tables }: Reader, parts: readonly (PublishedPart | First)[]) {
  const setIds = parts.flatMap((part) => (part.kind === "publication" ? [part.setId] : []));
  if (setIds.length === 0) return [];
  const { changes } = tables;
  const rows = await db
    .select()
    .from(changes)
    .where(inArray(changes.changeSetId, [...new Set(setIds)]))
    .orderBy(asc(changes.changeSetId), asc(changes.position));
  return rows.map((row) => ({
    setId: row.changeSetId,
    slug: row.billSlug,
    subject: row.subjectCode as ChangeSubject,
    action: row.actionCode as ChangeAction,
    key: row.appliedKey ?? row.targetKey ?? "",
  }));
}

async function listEventsById(reader: Reader, ids: readonly number[]): Promise<Map<number, StoredEvent>> {
  if (ids.length === 0) return new Map();
  const { db, tables } = reader;
  const rows = await db
    .select()
    .from(tables.events)
    .where(inArray(tables.events.id, [...new Set(ids)]));
  return new Map((await toHistoryEvents(reader, rows)).map((event) => [event.id, event]));
}

/** As the bills are called on the day asked about; one that was taken back keeps the name it had. */
async function nameBills(
  reader: Reader,
  slugs: readonly string[],
  events: readonly StoredEvent[],
  moment: Moment,
) {
  const { db, tables } = reader;
  const { bills } = tables;
  const ids = [...new Set(events.map(({ billId }) => billId))];
  const rows = [
    ...(ids.length > 0 ? await db.select().from(bills).where(inArray(bills.id, ids)) : []),
    ...(slugs.length > 0
      ? await db
          .select()
          .from(bills)
          .where(inArray(bills.slug, [...slugs]))
      : []),
  ];
  const all = [...new Set(rows.map(({ id }) => id))];
  const titles = all.length > 0 ? await listTitlesOn(reader, all, moment) : new Map<number, Bilingual>();
  const gone = all.filter((id) => !titles.has(id));
  for (const [id, title] of await listTitlesEver(reader, gone, moment.asOf)) titles.set(id, title);
  const named = rows.flatMap(({ id, slug }) => {
    const title = titles.get(id);
    return title ? [{ id, slug, title: { zh: title.zh, en: title.en } }] : [];
  });
  const bill = ({ slug, title }: (typeof named)[number]) => ({ slug, title });
  return {
    ofId: new Map(named.map((each) => [each.id, bill(each)])),
    ofSlug: new Map(named.map((each) => [each.slug, bill(each)])),
  };
}
