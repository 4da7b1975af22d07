/** The days on which open clocks run out, as entries of the calendar: the soonest of /clocks, in the clocks' own words. */
import { listClocks } from "~db/queries/clocks/listed-clocks";
import type { Reader } from "~db/store";
import type { CalendarEntry } from "~/domain/calendar/calendar-entry";
import { sortEntries } from "~/domain/calendar/calendar-entry";
import type { DayRange } from "~/domain/calendar/month";
import type { Moment } from "~/domain/moment";
import { messagesFor } from "~/i18n/messages";

/** A clock without a due day, or due outside what is shown, gives no entry. An experiment is named in the words. */
export async function listClockEntries(reader: Reader, moment: Moment): Promise<CalendarEntry[]> {
  const { rows } = await listClocks(reader, moment, null, 1);
  const zh = messagesFor("zh-Hant");
  const en = messagesFor("en");
  return rows.flatMap(({ kind, slug, title, clock }): CalendarEntry[] => {
    if (clock.dueOn === null) return [];
    const name = { zh: zh.clocks.rules[clock.rule].name, en: en.clocks.rules[clock.rule].name };
    const bill = kind === "bill" ? { slug, title } : null;
    const words = bill
      ? name
      : { zh: zh.calendar.clockOf(title.zh, name.zh), en: en.calendar.clockOf(title.en, name.en) };
    return [{ kind: "clock", on: clock.dueOn, words, bill }];
  });
}

/** Entries and clocks of some days, in the calendar's order. */
export function withClocks(
  entries: readonly CalendarEntry[],
  clocks: readonly CalendarEntry[],
  { from, to }: DayRange,
): CalendarEntry[] {
  return sortEntries([...entries, ...clocks.filter(({ on }) => on >= from && on <= to)]);
}
