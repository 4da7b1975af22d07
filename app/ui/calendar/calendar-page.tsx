/** The calendar: this week's agenda, then a month as grid and list, or a year as a list. */
import type { CalendarEntry, EntryKind } from "~/domain/calendar/calendar-entry";
import { entryKinds } from "~/domain/calendar/calendar-entry";
import type { DayRange } from "~/domain/calendar/month";
import { monthOf } from "~/domain/calendar/month";
import { terms } from "~/domain/law/terms";
import { dayLong, partialDay } from "~/i18n/dates";
import { useSite } from "../site-context";
import { DayList } from "./day-list";
import { MonthGrid } from "./month-grid";

export const calendarViews = ["month", "list"] as const;
export type CalendarView = (typeof calendarViews)[number];

export interface CalendarPageProps {
  readonly view: CalendarView;
  readonly kind: EntryKind | null;
  readonly month: DayRange;
  /** The days whose entries are listed: the month, or its year. */
  readonly range: DayRange;
  readonly entries: readonly CalendarEntry[];
  readonly week: DayRange;
  readonly weekEntries: readonly CalendarEntry[];
  /** The nearest months with something on record. */
  readonly before: string | null;
  readonly after: string | null;
}

export function CalendarPage(props: CalendarPageProps) {
  const { t, language, href } = useSite();
  const { view, month, range, entries } = props;
  const precision = view === "list" ? ("year" as const) : ("month" as const);
  const period = partialDay(language, { on: range.to, precision });
  const days = new Set(entries.map((entry) => entry.on)).size;
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.calendar.title}</h1>
          <p className="soft">{t.calendar.lead}</p>
        </div>
      </div>
      <Week {...props} />
      <section aria-labelledby="period">
        <h2 id="period">{period}</h2>
        <Choices {...props} />
        <p>
          {entries.length === 0 ? t.calendar.empty(period) : t.calendar.summary(period, days, entries.length)}
        </p>
        {view === "month" && <MonthGrid month={month} entries={entries} prefix="d" />}
        <DayList entries={entries} prefix="d" />
        <Turn {...props} />
      </section>
      <section className="term" aria-labelledby="terms">
        <h2 id="terms">{t.terms.title}</h2>
        <p className="soft">{t.terms.lapsedLead}</p>
        <ul className="choices">
          {terms.map(({ number }) => (
            <li key={number}>
              <a href={href(`/terms/${number}`)}>{t.terms.heading(number)}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Week({ week, weekEntries }: CalendarPageProps) {
  const { t, language } = useSite();
  return (
    <section className="week" aria-labelledby="week">
      <h2 id="week">{t.calendar.week}</h2>
      <p className="soft small">
        {t.calendar.weekOf(dayLong(language, week.from), dayLong(language, week.to))}
      </p>
      {weekEntries.length === 0 ? (
        <p>{t.calendar.weekEmpty}</p>
      ) : (
        <DayList entries={weekEntries} prefix="w" />
      )}
    </section>
  );
}

function Choices({ view, kind, month }: CalendarPageProps) {
  const { t, href } = useSite();
  const here = { month: monthOf(month.from), view: view === "month" ? null : view, kind };
  const current = (chosen: boolean) => (chosen ? ("true" as const) : undefined);
  return (
    <div className="calendar-choices">
      <nav aria-label={t.calendar.views.label} className="sorts">
        {calendarViews.map((other) => (
          <a
            key={other}
            href={href("/calendar", { ...here, view: other === "month" ? null : other })}
            aria-current={current(view === other)}
          >
            {t.calendar.views[other]}
          </a>
        ))}
      </nav>
      <nav aria-label={t.calendar.kindsLabel} className="sorts">
        {[null, ...entryKinds].map((other) => (
          <a
            key={other ?? "all"}
            href={href("/calendar", { ...here, kind: other })}
            aria-current={current(kind === other)}
          >
            {other === null ? t.calendar.all : t.calendar.kinds[other]}
          </a>
        ))}
      </nav>
    </div>
  );
}

function Turn({ before, after, view, kind }: CalendarPageProps) {
  const { t, href } = useSite();
  if (before === null && after === null) return null;
  const to = (month: string) => href("/calendar", { month, view: view === "month" ? null : view, kind });
  return (
    <nav className="pages" aria-label={t.calendar.pages}>
      {before && (
        <a rel="prev" href={to(before)}>
          {t.calendar.nearest.before} <MonthName month={before} />
        </a>
      )}
      {after && (
        <a rel="next" href={to(after)}>
          {t.calendar.nearest.after} <MonthName month={after} />
        </a>
      )}
    </nav>
  );
}

function MonthName({ month }: { month: string }) {
  const { language } = useSite();
  const on = `${month}-01` as CalendarEntry["on"];
  return <time dateTime={month}>{partialDay(language, { on, precision: "month" })}</time>;
}
