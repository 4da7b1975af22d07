/** Dates and instants on a page: words in the page's language, the CE date for machines. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { PartialDate } from "~/domain/dates/partial-date";
import { dayFull, dayLong, dayShort, instantInTaipei, machineDate, partialDay } from "~/i18n/dates";
import { useSite } from "./site-context";

const formats = { short: dayShort, long: dayLong, full: dayFull };

export function Day({ on, as = "long" }: { on: CalendarDate; as?: keyof typeof formats }) {
  const { language } = useSite();
  return <time dateTime={on}>{formats[as](language, on)}</time>;
}

export function PartialDay({ date, as = "short" }: { date: PartialDate; as?: keyof typeof formats }) {
  const { language } = useSite();
  if (date.precision === "day") return <Day on={date.on} as={as} />;
  const machine = machineDate(date);
  const words = partialDay(language, date);
  return machine ? <time dateTime={machine}>{words}</time> : <span className="day">{words}</span>;
}

export function InstantTime({ at }: { at: string }) {
  const { language } = useSite();
  return <time dateTime={at}>{instantInTaipei(language, at)}</time>;
}
