/** A month of progress control: how many reports are in, what is overdue over all months, and the table by agency. */
import { type AgencyGroup, groupByAgency, type ProgressRow } from "~/domain/progress/progress-row";
import { addMonths, lastDayOf, type ReportMonth } from "~/domain/progress/report-month";
import { termOn } from "~/domain/law/terms";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { dayLong } from "~/i18n/dates";
import { useDesk } from "../desk/desk-context";
import { useSite } from "../site-context";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { MonthFiles } from "./month-files";
import { MonthTable } from "./month-table";
import { OverdueList } from "./overdue-list";
import { monthName } from "./words";

export interface MonthPageProps {
  readonly month: ReportMonth;
  /** The running month: there is nothing after it. */
  readonly latest: ReportMonth;
  readonly dueOn: CalendarDate;
  readonly rows: readonly ProgressRow[];
  readonly overdue: readonly ProgressRow[];
  /** The one agency that this person sees; null for all. */
  readonly agency: string | null;
  readonly form?: FormState;
}

export function MonthPage({ month, latest, dueOn, rows, overdue, agency, form }: MonthPageProps) {
  const { t, language, href } = useSite();
  const { may, role } = useDesk();
  const words = t.progress;
  const countOf = (state: string) => rows.filter(({ report }) => report?.state === state).length;
  const missing = rows.filter(({ timeliness }) => timeliness.kind === "missing").length;
  const due = dayLong(language, dueOn);
  const term = termOn(lastDayOf(month));
  return (
    <>
      <h1>{words.heading(monthName(language, month))}</h1>
      <ErrorSummary form={form} />
      <p className="soft">{role === "reporter" ? words.leadReporter : words.lead}</p>
      <p>
        {rows.length === 0
          ? words.none
          : words.sentence(rows.length, countOf("submitted"), countOf("accepted"), missing, due)}
      </p>
      <Months month={month} latest={latest} />
      <p className="actions">
        {may("progress.set_up") && <a href={href("/desk/progress/items")}>{words.manage}</a>}
        {term && <a href={href(`/desk/terms/${term.number}`)}>{words.term.title(term.number)}</a>}
      </p>
      {rows.length > 0 && <MonthFiles month={month} agency={agency} rows={rows} />}
      <OverdueList rows={overdue} />
      {groupByAgency(rows).map((group: AgencyGroup) => (
        <MonthTable key={group.agency.code} group={group} month={month} />
      ))}
      {rows.length > 0 && <p className="soft small">{words.asOfMonthEnd}</p>}
    </>
  );
}

function Months({ month, latest }: Pick<MonthPageProps, "month" | "latest">) {
  const { t, href } = useSite();
  const words = t.progress;
  const to = (other: ReportMonth) => href("/desk/progress", { month: other });
  return (
    <nav className="months" aria-label={words.months}>
      <a href={to(addMonths(month, -1))}>{words.earlier}</a>
      {month < latest && <a href={to(addMonths(month, 1))}>{words.later}</a>}
      <form action={href("/desk/progress")}>
        <label className="ds-label" htmlFor="month">
          {words.month}
        </label>
        <input
          className="ds-input"
          id="month"
          name="month"
          defaultValue={month}
          aria-describedby="month-hint"
          autoComplete="off"
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
        <span className="soft small" id="month-hint">
          {words.monthHint}
        </span>
      </form>
    </nav>
  );
}
