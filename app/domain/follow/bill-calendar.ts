/**
 * What a bill's calendar holds: what happened to it, and the meetings that have it on their agenda. A meeting that did
 * not take place stays in the calendar as cancelled: else it would stand for ever in the calendars of subscribers.
 */
import type { Bilingual } from "~/domain/bilingual";
import type { EventCode } from "~/domain/bills/stages";
import { type MeetingBody, type MeetingState } from "~/domain/calendar/meeting-codes";
import { meetingEvents } from "~/domain/calendar/sittings";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { EventSource } from "~/domain/records/history-event";

/** What has become of a meeting's record; `withdrawn`: no version of it stands any more. */
export type PlannedState = MeetingState | "withdrawn";

export interface PlannedMeeting {
  readonly code: string;
  readonly body: MeetingBody;
  readonly title: Bilingual;
  readonly on: CalendarDate;
  /** Null for a meeting of one day. */
  readonly endsOn: CalendarDate | null;
  readonly state: PlannedState;
  readonly movedToOn: CalendarDate | null;
  readonly address: string | null;
  /** How often its record was changed. */
  readonly changes: number;
  /** When its record last changed. */
  readonly changedAt: string;
}

/** An event as far as a calendar shows it. */
export interface CalendarEvent {
  readonly id: number;
  readonly code: EventCode;
  readonly date: PartialDate;
  readonly sources: readonly EventSource[];
  readonly recordedAt: string;
}

/** Whether subscribers are to see that it is off. @example isOff("moved") // true */
export function isOff(state: PlannedState): boolean {
  return state === "moved" || state === "adjourned" || state === "withdrawn";
}

/** The events that have an exact day: a calendar guesses none. @example datedEvents(history) */
export function datedEvents<E extends CalendarEvent>(events: readonly E[]): E[] {
  return events.filter(({ date }) => date.precision === "day");
}

/**
 * The meetings without those that took place and whose outcome the record has as an event of that day: one reading is
 * one entry. @example meetingsWithoutOutcome(meetings, events)
 */
export function meetingsWithoutOutcome(
  meetings: readonly PlannedMeeting[],
  events: readonly CalendarEvent[],
): PlannedMeeting[] {
  const days = new Set<string>(
    datedEvents(events)
      .filter(({ code }) => meetingEvents.includes(code))
      .map(({ date }) => date.on),
  );
  return meetings.filter(({ on, state }) => isOff(state) || !days.has(on));
}
