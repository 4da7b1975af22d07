/** A month as a table of weeks: which days have what, each a link to the day below. Left out on a narrow page. */
import type { CalendarEntry } from "~/domain/calendar/calendar-entry";
import type { DayRange } from "~/domain/calendar/month";
import { weeksOf } from "~/domain/calendar/month";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { partsOf } from "~/domain/dates/calendar-date";
import { partialDay } from "~/i18n/dates";
import { useSite } from "../site-context";

export interface MonthGridProps {
  readonly month: DayRange;
  readonly entries: readonly CalendarEntry[];
  readonly prefix: string;
}

export function MonthGrid({ month, entries, prefix }: MonthGridProps) {
  const { t, language } = useSite();
  const name = partialDay(language, { on: month.to, precision: "month" });
  return (
    <table className="month">
      <caption className="sr">{t.calendar.grid(name)}</caption>
      <thead>
        <tr>
          {t.calendar.weekdays.map((day) => (
            <th key={day} scope="col">
              <abbr title={t.calendar.weekday(day)}>{day}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) =>
              day === null ? (
                <td key={weekday} className="other" />
              ) : (
                <DayCell
                  key={weekday}
                  day={day}
                  entries={entries.filter((entry) => entry.on === day)}
                  prefix={prefix}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  readonly day: CalendarDate;
  readonly entries: readonly CalendarEntry[];
  readonly prefix: string;
}

function DayCell({ day, entries, prefix }: DayCellProps) {
  const { today, asOf } = useSite();
  const number = <time dateTime={day}>{partsOf(day).day}</time>;
  return (
    <td className={day === (asOf ?? today) ? "today" : undefined}>
      {entries.length === 0 ? (
        number
      ) : (
        <a href={`#${prefix}${day}`}>
          {number}
          {entries.map((entry, index) => (
            <EntryMark key={index} entry={entry} />
          ))}
        </a>
      )}
    </td>
  );
}

function EntryMark({ entry }: { entry: CalendarEntry }) {
  const { t } = useSite();
  const { bodies, kinds, states, count } = t.calendar;
  if (entry.kind !== "meeting") return <span className="mark-line">{kinds[entry.kind]}</span>;
  return (
    <span className="mark-line">
      {count(bodies[entry.body], entry.items.length)}
      {entry.state !== "held" && <> · {states[entry.state]}</>}
    </span>
  );
}
