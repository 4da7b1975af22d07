/** Above and below the days of the calendar: month and year to go to, today, and the day in the common era. */
import {
  type CalendarDate as AnyCalendarDate,
  GregorianCalendar,
  parseDate,
  toCalendar,
} from "@internationalized/date";
import { useContext } from "react";
import { Button, CalendarStateContext } from "react-aria-components/Calendar";
import { yearInBoth } from "~/i18n/dates";
import { useSite } from "../site-context";

/** The first year of the Republic; bills cite laws of any year since. */
const firstYear = 1912;
const yearsAhead = 5;

const inCommonEra = (date: AnyCalendarDate) => toCalendar(date, new GregorianCalendar());

function useCalendar() {
  const state = useContext(CalendarStateContext);
  if (!state) throw new Error("The parts of a calendar are for the inside of one");
  const focused = inCommonEra(state.focusedDate);
  const focus = (date: AnyCalendarDate) => state.setFocusedDate(toCalendar(date, state.focusedDate.calendar));
  return { state, focused, focus };
}

export function CalendarHead() {
  const { t, language, today } = useSite();
  const words = t.form.calendar;
  const { focused, focus } = useCalendar();
  const newest = Math.max(Number(today.slice(0, 4)) + yearsAhead, focused.year);
  const oldest = Math.min(firstYear, focused.year);
  const years = Array.from({ length: newest - oldest + 1 }, (_, index) => newest - index);
  return (
    <div className="calendar-head">
      <Button slot="previous" className="ds-button calendar-step">
        <Arrow d="M12 4 6 10l6 6" />
      </Button>
      <select
        className="ds-input"
        aria-label={words.year}
        value={focused.year}
        onChange={(event) => focus(focused.set({ year: Number(event.target.value) }))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {yearInBoth(language, year)}
          </option>
        ))}
      </select>
      <select
        className="ds-input"
        aria-label={words.month}
        value={focused.month}
        onChange={(event) => focus(focused.set({ month: Number(event.target.value) }))}
      >
        {words.months.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </select>
      <Button slot="next" className="ds-button calendar-step">
        <Arrow d="m8 4 6 6-6 6" />
      </Button>
    </div>
  );
}

export function CalendarFoot() {
  const { t, today } = useSite();
  const { state, focused } = useCalendar();
  const pickToday = () => state.selectDate(toCalendar(parseDate(today), state.focusedDate.calendar));
  return (
    <div className="calendar-foot">
      <span>{t.form.calendar.inCommonEra(focused.toString())}</span>
      <button className="ds-button" data-variant="tertiary" type="button" onClick={pickToday}>
        {t.form.calendar.today}
      </button>
      <p>{t.form.calendar.keys}</p>
    </div>
  );
}

function Arrow({ d }: { d: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <path d={d} strokeWidth="2" />
    </svg>
  );
}
