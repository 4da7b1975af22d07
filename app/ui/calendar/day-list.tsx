/** Entries day by day, each day under its own heading. */
import type { CalendarEntry } from "~/domain/calendar/calendar-entry";
import { Day } from "../day";
import { useSite } from "../site-context";
import { EntryLine } from "./entry-line";

export interface DayListProps {
  readonly entries: readonly CalendarEntry[];
  /** Put before a day to make the address of its heading; several lists may share a page. */
  readonly prefix: string;
}

export function DayList({ entries, prefix }: DayListProps) {
  const { t } = useSite();
  const days = [...new Set(entries.map((entry) => entry.on))];
  return (
    <ol className="days">
      {days.map((day) => (
        <li key={day} id={`${prefix}${day}`}>
          <h3>
            <Day on={day} as="full" />
          </h3>
          <ul>
            {entries
              .filter((entry) => entry.on === day)
              .map((entry, index) => (
                <li key={index} className={`entry entry-${entry.kind}`}>
                  <span className="grade">{t.calendar.kinds[entry.kind]}</span>
                  <div>
                    <EntryLine entry={entry} />
                  </div>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
