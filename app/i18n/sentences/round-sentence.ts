/** One sentence that says where a round stands: the sentence before its facts. */
import { type CalendarDate, daysBetween } from "~/domain/dates/calendar-date";
import type { RoundEntry } from "~/domain/records/round-record";
import { closingDay, openingDay } from "~/domain/rounds/round-times";
import { dayLong } from "~/i18n/dates";
import type { Language } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";

/** @param on the day the page shows */
export function roundSentence(
  language: Language,
  { state, times, clock }: Pick<RoundEntry, "state" | "times" | "clock">,
  on: CalendarDate,
): string {
  const words = messagesFor(language).rounds.round.sentence;
  const unknown = messagesFor(language).rounds.unknownDay;
  const day = (date: CalendarDate | null) => (date === null ? unknown : dayLong(language, date));
  const closes = closingDay(times);
  switch (state) {
    case "open":
      return words.open(day(closes));
    case "closing_soon":
      return words.closing_soon(day(closes), daysBetween(on, closes!));
    case "upcoming":
      return words.upcoming(day(openingDay(times)));
    case "awaiting_response":
    case "overdue":
      return words[state](day(closes), day(clock!.dueOn));
    case "responded":
      return words.responded(day(times.respondedOn));
    case "closed":
      return words.closed(day(closes));
    case "undated":
      return words.undated;
  }
}
