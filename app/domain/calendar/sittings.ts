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

/** Bodies that meet once a day; several committees meet on one day, and the record does not say which is which. */
const oneADay: ReadonlySet<MeetingBody> = new Set<MeetingBody>([
  "executive_yuan",
  "procedure_committee",
  "plenary",
]);

/** Named meetings first, each with what became of its items; then the days that no meeting names. */
export function mergeSittings(
  meetings: readonly MeetingEntry[],
  events: readonly HeldEvent[],
): MeetingEntry[] {
  const happenedAt = new Map<MeetingEntry, HeldEvent[]>();
  const unnamed = new Map<string, HeldEvent[]>();
  for (const event of events) {
    const meeting = meetings.find((candidate) => happensIn(candidate, event));
    if (meeting) happenedAt.set(meeting, [...(happenedAt.get(meeting) ?? []), event]);
    else unnamed.set(keyOf(event), [...(unnamed.get(keyOf(event)) ?? []), event]);
  }
  return [
    ...meetings.map((meeting) => ({
      ...meeting,
      items: withOutcomes(meeting.items, happenedAt.get(meeting) ?? []),
    })),
    ...[...unnamed.values()].map((together): MeetingEntry => ({
      kind: "meeting",
      body: bodyOf[together[0]!.code]!,
      on: together[0]!.on,
      title: null,
      endsOn: null,
      state: "held",
      movedToOn: null,
      address: null,
      items: withOutcomes([], together),
    })),
  ];
}

/** A meeting that is only scheduled, moved or adjourned did nothing that day. */
function happensIn({ body, on, state, items }: MeetingEntry, event: HeldEvent): boolean {
  if (state !== "held" || body !== bodyOf[event.code] || on !== event.on) return false;
  return oneADay.has(body) || items.some((item) => item.bill?.slug === event.bill.slug);
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

function keyOf({ on, code, bill }: HeldEvent): string {
  const body = bodyOf[code]!;
  return oneADay.has(body) ? `${body} ${on}` : `${body} ${on} ${bill.slug}`;
}
