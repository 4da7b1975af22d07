/**
 * Puts what happened to bills together with the meetings on record: a reading or a committee's review happened in a
 * meeting of that body that day, whether or not a source names it.
 */
import type { EventCode } from "~/domain/bills/stages";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { BillNamed, MeetingEntry, MeetingItem } from "./calendar-entry";
import type { MeetingBody } from "./meeting-codes";

/** In whose meeting an event happens. */
const bodyOf: Partial<Record<EventCode, MeetingBody>> = {
  "executive.approved": "executive_yuan",
  "legislative.procedure": "procedure_committee",
  "legislative.first_reading": "plenary",
  "legislative.referred": "plenary",
  "legislative.committee": "committee",
  "beside.public_hearing": "committee",
  "legislative.negotiation": "negotiation",
  "legislative.second_reading": "plenary",
  "legislative.third_reading": "plenary",
};

export const meetingEvents = Object.keys(bodyOf) as readonly EventCode[];

export interface HeldEvent {
  readonly on: CalendarDate;
  readonly code: EventCode;
  readonly bill: BillNamed;
}

/** Named meetings first, each with what became of its items; then the days that no meeting names. */
export function mergeSittings(
  meetings: readonly MeetingEntry[],
  events: readonly HeldEvent[],
): MeetingEntry[] {
  const named = new Map(meetings.map((meeting) => [keyOf(meeting.body, meeting.on), meeting]));
  const happened = new Map<string, HeldEvent[]>();
  for (const event of events) {
    const key = keyOf(bodyOf[event.code]!, event.on);
    happened.set(key, [...(happened.get(key) ?? []), event]);
  }
  const unnamed = [...happened].filter(([key]) => !named.has(key));
  return [
    ...meetings.map((meeting) => ({
      ...meeting,
      items: withOutcomes(meeting.items, happened.get(keyOf(meeting.body, meeting.on)) ?? []),
    })),
    ...unnamed.map(([, [first, ...others]]): MeetingEntry => ({
      kind: "meeting",
      body: bodyOf[first!.code]!,
      on: first!.on,
      title: null,
      endsOn: null,
      state: "held",
      movedToOn: null,
      address: null,
      items: withOutcomes([], [first!, ...others]),
    })),
  ];
}

/** The agenda's items with what happened to each bill, and bills that the agenda on record does not name. */
function withOutcomes(items: readonly MeetingItem[], events: readonly HeldEvent[]): MeetingItem[] {
  const outcomes = (slug: string) => [
    ...new Set(events.filter((event) => event.bill.slug === slug).map((event) => event.code)),
  ];
  const listed = new Set(items.map((item) => item.bill?.slug));
  const others = new Map(
    events.filter((event) => !listed.has(event.bill.slug)).map((event) => [event.bill.slug, event.bill]),
  );
  return [
    ...items.map((item) => (item.bill ? { ...item, outcomes: outcomes(item.bill.slug) } : item)),
    ...[...others.values()].map((bill): MeetingItem => ({
      bill,
      words: null,
      state: "held",
      outcomes: outcomes(bill.slug),
    })),
  ];
}

function keyOf(body: MeetingBody, on: CalendarDate): string {
  return `${body} ${on}`;
}
