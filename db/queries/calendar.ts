/** What the calendar is made of: meetings on record, dated events of bills, and the plan's days, within a range of days. */
import { and, asc, eq, gte, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { BillNamed, CalendarEntry, MeetingEntry } from "~/domain/calendar/calendar-entry";
import { shownState, sortEntries } from "~/domain/calendar/calendar-entry";
import type { MeetingBody, MeetingState } from "~/domain/calendar/meeting-codes";
import type { DayRange } from "~/domain/calendar/month";
import { meetingEvents, mergeSittings } from "~/domain/calendar/sittings";
import type { EventCode } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { planShownOn } from "~/domain/calendar/plan-day";
import { terms } from "~/domain/law/terms";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../store";
import { billKnownAt, knownAt } from "./known-at";
import { groupBy, listTitlesOn } from "./bills/names-at";
import { listRoundDays } from "./rounds/round-days";

/** Notices, which are not meetings. */
const noticeEvents: readonly EventCode[] = ["planning.notice", "regulation.notice", "beside.notice_closed"];

/** Everything of a range of days but the clocks, oldest first. */
export async function listCalendar(
  reader: Reader,
  range: DayRange,
  moment: Moment,
): Promise<CalendarEntry[]> {
  const events = await listDatedEvents(reader, range, moment);
  const of = (codes: readonly EventCode[]) => events.filter((event) => codes.includes(event.code));
  const meetings = await listMeetings(reader, range, moment);
  const rounds = await listRoundDays(reader, moment);
  return sortEntries([
    ...mergeSittings(meetings, of(meetingEvents)),
    ...of(noticeEvents).map((event): CalendarEntry => ({ kind: "notice", ...event })),
    ...rounds.filter(({ on }) => on >= range.from && on <= range.to),
    ...(await listPlanDays(reader, range, moment)),
    ...termDays(range),
  ]);
}

/** The months that have a meeting or a dated event by the day asked about, oldest first. */
export async function listMonths(reader: Reader, moment: Moment): Promise<string[]> {
  const { db, tables } = reader;
  const { events, meetings } = tables;
  const month = sql<string>`substr(${events.happenedOn}, 1, 7)`;
  const happened = await db
    .selectDistinct({ month })
    .from(events)
    .where(
      and(
        inArray(events.code, [...meetingEvents, ...noticeEvents]),
        eq(events.precisionCode, "day"),
        lte(events.happenedOn, moment.asOf),
        knownAt(tables.events, moment),
      ),
    );
  const met = await db
    .selectDistinct({ month: sql<string>`substr(${meetings.meetsOn}, 1, 7)` })
    .from(meetings)
    .where(and(lte(meetings.meetsOn, moment.asOf), knownAt(meetings, moment)));
  const ofRounds = (await listRoundDays(reader, moment))
    .filter(({ on, edge }) => on <= moment.asOf && edge !== "response_due")
    .map(({ on }) => on.slice(0, 7));
  return [...new Set([...[...happened, ...met].map((row) => row.month), ...ofRounds])].sort();
}

async function listDatedEvents(reader: Reader, { from, to }: DayRange, moment: Moment) {
  const { db, tables } = reader;
  const { events, bills } = tables;
  const rows = await db
    .select({ on: events.happenedOn, code: events.code, billId: bills.id, slug: bills.slug })
    .from(events)
    .innerJoin(bills, eq(bills.id, events.billId))
    .where(
      and(
        inArray(events.code, [...meetingEvents, ...noticeEvents]),
        eq(events.precisionCode, "day"),
        billKnownAt(tables, moment),
        gte(events.happenedOn, from),
        lte(events.happenedOn, to < moment.asOf ? to : moment.asOf),
        knownAt(tables.events, moment),
      ),
    )
    .orderBy(asc(events.happenedOn), asc(bills.position), asc(events.dayOrder));
  const named = await nameBills(reader, rows, moment);
  return rows.map(({ on, code, billId }) => ({
    on: on as CalendarDate,
    code: code as EventCode,
    bill: named.get(billId)!,
  }));
}

async function listMeetings(reader: Reader, { from, to }: DayRange, moment: Moment): Promise<MeetingEntry[]> {
  const { db, tables } = reader;
  const { meetings, agendaItems, bills, sources } = tables;
  const rows = await db
    .select({ meeting: meetings, sourceAddress: sources.address })
    .from(meetings)
    .innerJoin(sources, eq(sources.key, meetings.sourceKey))
    .where(and(gte(meetings.meetsOn, from), lte(meetings.meetsOn, to), knownAt(meetings, moment)))
    .orderBy(asc(meetings.meetsOn), asc(meetings.id));
  if (rows.length === 0) return [];
  const items = await db
    .select({ item: agendaItems, slug: bills.slug })
    .from(agendaItems)
    .leftJoin(bills, eq(bills.id, agendaItems.billId))
    .where(
      inArray(
        agendaItems.meetingId,
        rows.map((row) => row.meeting.id),
      ),
    )
    .orderBy(asc(agendaItems.meetingId), asc(agendaItems.position));
  const withBill = items.flatMap(({ item, slug }) => (slug ? [{ billId: item.billId!, slug }] : []));
  const named = await nameBills(reader, withBill, moment);
  const itemsOf = groupBy(items, (row) => row.item.meetingId);
  return rows.flatMap(({ meeting, sourceAddress }) => {
    const on = meeting.meetsOn as CalendarDate;
    const shown = (state: string) => shownState(state as MeetingState, on, moment.asOf);
    const state = shown(meeting.stateCode);
    if (state === null) return [];
    return [
      {
        kind: "meeting" as const,
        on,
        body: meeting.bodyCode as MeetingBody,
        title: { zh: meeting.titleZh, en: meeting.titleEn },
        endsOn: meeting.endsOn as CalendarDate | null,
        state,
        movedToOn: meeting.movedToOn as CalendarDate | null,
        address: meeting.address ?? sourceAddress,
        items: (itemsOf.get(meeting.id) ?? []).map(({ item }) => ({
          bill: (item.billId !== null && named.get(item.billId)) || null,
          words: item.words,
          state: shown(item.stateCode) ?? state,
          outcomes: [],
        })),
      },
    ];
  });
}

/** The plan's own days, from the day its slides were shown. */
async function listPlanDays(reader: Reader, range: DayRange, moment: Moment): Promise<CalendarEntry[]> {
  if (moment.asOf < planShownOn) return [];
  const { db, tables } = reader;
  const { bills, billFacts } = tables;
  const rows = await db
    .select({ billId: bills.id, slug: bills.slug, due: billFacts.planDue })
    .from(bills)
    .innerJoin(billFacts, and(eq(billFacts.billId, bills.id), knownAt(billFacts, moment)))
    .where(isNotNull(billFacts.planDue))
    .orderBy(asc(bills.position));
  const named = await nameBills(reader, rows, moment);
  return [...groupBy(rows, (row) => row.due!)].flatMap(([due, promised]) => {
    const date = parsePartialDate(due);
    if (!date.ok || date.value.on < range.from || date.value.on > range.to) return [];
    return [{ kind: "plan", on: date.value.on, due, bills: promised.map((row) => named.get(row.billId)!) }];
  });
}

function termDays({ from, to }: DayRange): CalendarEntry[] {
  return terms
    .flatMap(({ number, startsOn, endsOn }): CalendarEntry[] => [
      { kind: "term", on: startsOn, term: number, edge: "starts" },
      { kind: "term", on: endsOn, term: number, edge: "ends" },
    ])
    .filter((entry) => entry.on >= from && entry.on <= to);
}

async function nameBills(
  reader: Reader,
  rows: readonly { readonly billId: number; readonly slug: string }[],
  moment: Moment,
): Promise<Map<number, BillNamed>> {
  if (rows.length === 0) return new Map();
  const titles = await listTitlesOn(reader, [...new Set(rows.map((row) => row.billId))], moment);
  return new Map(
    rows.flatMap(({ billId, slug }) => {
      const title = titles.get(billId);
      return title ? [[billId, { slug, title: { zh: title.zh, en: title.en } }] as const] : [];
    }),
  );
}
