/** The bills of which nothing is on record or on its way, each with the day by which its agency was to say. */
import { daysBetween, type CalendarDate } from "~/domain/dates/calendar-date";
import type { TermDecision } from "~/domain/records/term-decisions";
import { dayLong } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

interface UndecidedBillsProps {
  readonly term: number;
  readonly today: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly bills: readonly TermDecision[];
}

export function UndecidedBills({ term, today, dueOn, bills }: UndecidedBillsProps) {
  const { t, language, href } = useSite();
  const words = t.progress.term;
  const due = dayLong(language, dueOn);
  const isOver = today > dueOn;
  return (
    <section aria-labelledby="undecided">
      <h2 id="undecided">{words.undecided}</h2>
      {bills.length === 0 ? (
        <p className="soft">{words.undecidedNone}</p>
      ) : (
        <ul className="undecided">
          {bills.map(({ slug, title }) => (
            <li key={slug}>
              <b>{inLanguage(language, title)}</b>
              <span className={isOver ? "pressing" : "soft"}>
                {isOver ? words.overdue(due, daysBetween(dueOn, today)) : words.dueOn(due)}
              </span>
              <a href={`${href(`/desk/terms/${term}`, { bill: slug })}#propose`}>{words.propose}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">{words.dueNote}</p>
    </section>
  );
}
