/** A bill's days as an iCalendar to subscribe to: stable ids, whole days, and CANCELLED for what did not take place. */
import { ICalEventStatus } from "ical-generator";
import { addDays } from "~/domain/dates/calendar-date";
import {
  type CalendarEvent,
  datedEvents,
  isOff,
  meetingsWithoutOutcome,
  type PlannedMeeting,
} from "~/domain/follow/bill-calendar";
import type { Bilingual } from "~/domain/bilingual";
import { dayLong } from "~/i18n/dates";
import { eventNames } from "~/i18n/event-names";
import { type Language, localPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { newCalendar } from "../data/new-calendar";
import { withoutControls } from "./feed";

export const calendarType = "text/calendar; charset=utf-8";

export interface BillDays {
  readonly slug: string;
  readonly title: Bilingual;
  readonly events: readonly CalendarEvent[];
  readonly meetings: readonly PlannedMeeting[];
}

export function writeBillCalendar(
  { slug, title, events, meetings }: BillDays,
  { language, origin }: { readonly language: Language; readonly origin: string },
): string {
  const words = messagesFor(language).feeds;
  const bill = withoutControls(inLanguage(language, title));
  const url = origin + localPath(language, `/bills/${slug}`);
  const { hostname } = new URL(origin);
  const calendar = newCalendar({ name: words.calendarOf(bill), product: "Bills", language, url });
  for (const { id, code, date, sources, recordedAt } of datedEvents(events))
    calendar.createEvent({
      id: `event-${id}@${hostname}`,
      start: new Date(date.on),
      allDay: true,
      stamp: new Date(recordedAt),
      status: ICalEventStatus.CONFIRMED,
      summary: words.headline(bill, inLanguage(language, eventNames(code))),
      description: [...sources.map((source) => words.source(inLanguage(language, source.title))), url].join(
        "\n",
      ),
      url,
    });
  for (const meeting of meetingsWithoutOutcome(meetings, events))
    calendar.createEvent({
      id: `meeting-${meeting.code}@${hostname}`,
      start: new Date(meeting.on),
      // The day after the last, as iCalendar counts.
      ...(meeting.endsOn === null ? {} : { end: new Date(addDays(meeting.endsOn, 1)) }),
      allDay: true,
      stamp: new Date(meeting.changedAt),
      sequence: meeting.changes,
      status: statusOf(meeting),
      summary: words.headline(bill, withoutControls(inLanguage(language, meeting.title))),
      description: [...whyOff(language, meeting), url].join("\n"),
      url: meeting.address ?? url,
    });
  return calendar.toString();
}

function statusOf({ state }: PlannedMeeting): ICalEventStatus {
  if (isOff(state)) return ICalEventStatus.CANCELLED;
  return state === "held" ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function whyOff(language: Language, { state, movedToOn }: PlannedMeeting): string[] {
  const words = messagesFor(language).feeds;
  if (!isOff(state)) return [];
  if (state === "withdrawn") return [words.withdrawn];
  return [words.cancelled, ...(movedToOn === null ? [] : [words.movedTo(dayLong(language, movedToOn))])];
}
